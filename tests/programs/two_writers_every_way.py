"""Two processes that write through every kind of descriptor at once."""
import os
import socket

file = open("text", "wb")
child = os.fork()
name = b"child" if child == 0 else b"parent"
with open(name, "wb") as file:
    file.write(name + b" sendfile\n")
with open(name, "rb") as source:
    terminals = [1, os.dup(2), os.dup2(1, 90)]
    terminals += [os.open(path, os.O_WRONLY) for path in ("/dev/tty", "/proc/self/fd/1", os.ttyname(0))]
    for _ in range(5):
        for terminal in terminals:
            os.write(terminal, name + b" write\n")
            os.writev(terminal, [name, b" writev\n"])
        os.sendfile(1, source.fileno(), 0, 100)
if child == 0:
    os._exit(0)
os.wait()
