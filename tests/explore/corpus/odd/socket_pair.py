import socket
import threading

here, there = socket.socketpair()


def echo():
    while True:
        data = there.recv(100)
        if not data:
            break
        there.sendall(data.upper())
    there.close()


t = threading.Thread(target=echo)
t.start()
for word in (b"ping", b"pong"):
    here.sendall(word)
    print(here.recv(100).decode())
here.close()
t.join()
