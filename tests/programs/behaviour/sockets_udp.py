"""UDP between two processes, a time-out, SO_BROADCAST refused or not."""
import os
import socket

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("127.0.0.1", 8888))
if os.fork() == 0:
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    for word in (b"one", b"two"):
        client.sendto(word, ("127.0.0.1", 8888))
        print(client.recvfrom(100)[0], flush=True)
    os._exit(0)
for _ in range(2):
    data, address = server.recvfrom(100)
    server.sendto(data.upper(), address)
os.wait()
server.settimeout(0.05)
try:
    server.recvfrom(100)
except OSError as error:
    print(type(error).__name__, error)
