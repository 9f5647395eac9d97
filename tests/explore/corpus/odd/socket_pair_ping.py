import socket
import threading

a, b = socket.socketpair()


def server():
    data = b.recv(10)
    b.sendall(b"pong" if data == b"ping" else b"?")


t = threading.Thread(target=server)
t.start()
a.sendall(b"ping")
print(a.recv(10).decode())
t.join()
