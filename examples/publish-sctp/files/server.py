import socket

server = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_SCTP)
server.bind(("", 5000))
server.listen()
while True:
    peer, (address, _) = server.accept()
    peer.send(f"hello, {address}\n".encode())
    peer.close()
