"""Time-outs of accept, recv and connect; a refused connection."""
import socket
import time

server = socket.create_server(("127.0.0.1", 8888))
server.settimeout(0.03)
start = time.monotonic()
try:
    server.accept()
except OSError as error:
    print(error, time.monotonic() - start >= 0.03)
one, other = socket.socketpair()
one.settimeout(0.03)
try:
    one.recv(1)
except OSError as error:
    print(error)
other.sendall(b"x")
print(one.recv(1))
try:
    socket.create_connection(("127.0.0.1", 9), timeout=1)
except OSError as error:
    print(error)
