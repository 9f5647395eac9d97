"""A TCP server by fork, several clients at once, half-close."""
import os
import socket

server = socket.create_server(("127.0.0.1", 8888))
for number in range(3):
    if os.fork() == 0:
        client = socket.create_connection(("127.0.0.1", 8888))
        client.sendall(b"client %d" % number)
        client.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: client.recv(100), b""))
        os._exit(0 if answer == b"CLIENT %d" % number else 1)
for _ in range(3):
    connection, _ = server.accept()
    if os.fork() == 0:
        text = b"".join(iter(lambda: connection.recv(3), b""))
        connection.sendall(text.upper())
        os._exit(0)
    connection.close()
print(sorted(os.wait()[1] for _ in range(6)))
