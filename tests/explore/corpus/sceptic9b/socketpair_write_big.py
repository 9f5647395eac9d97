import os
import socket

a, b = socket.socketpair()
if os.fork() == 0:
    a.close()
    os.write(b.fileno(), b'x' * 50_000)
    os._exit(0)
b.close()
n = 0
while part := a.recv(65536):
    n += len(part)
os.wait()
print(n)
