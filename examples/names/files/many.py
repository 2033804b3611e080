import collections
import select
import socket
import time

engine = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
engine.connect(("127.0.0.11", 53))
question = b"\1\0\0\1\0\0\0\0\0\0\7example\3com\0\0\1\0\1"
answers = collections.Counter()
start = time.monotonic()
sent = 0
while (now := time.monotonic() - start) < 7:
    for _ in range(sent, min(4000, int(now * 1100))):
        engine.send(sent.to_bytes(2) + question)
        sent += 1
    if select.select([engine], [], [], 0.001)[0]:
        answers[engine.recv(512)[3] & 15] += 1
print("SERVFAIL", answers[2])
print("REFUSED", "some" if answers[5] else "none")
