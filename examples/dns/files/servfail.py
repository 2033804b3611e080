import socket

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("172.17.0.1", 53))
while True:
    question, client = server.recvfrom(4096)
    server.sendto(question[:2] + b"\x81\x82" + question[4:], client)
