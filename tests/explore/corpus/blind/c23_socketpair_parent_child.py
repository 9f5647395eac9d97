import os
import socket

a, b = socket.socketpair()
pid = os.fork()
if pid == 0:
    a.close()
    while True:
        data = b.recv(100)
        if not data:
            break
        b.sendall(data.upper())
    b.close()
    os._exit(0)
b.close()
for word in (b"hello", b"world"):
    a.sendall(word)
    print(a.recv(100).decode())
a.close()
os.waitpid(pid, 0)
