"""Every way to write to the terminal."""
import os
import sys

print("print")
os.write(2, b"standard error\n")
os.write(os.dup(1), b"dup\n")
os.write(os.dup2(1, 77), b"dup2\n")
with open("/dev/tty", "w") as terminal:
    terminal.write("/dev/tty\n")
with open("/proc/self/fd/1", "w") as terminal:
    terminal.write("/proc/self/fd/1\n")
with open(os.ttyname(0), "w") as terminal:
    terminal.write("ttyname\n")
os.writev(1, [b"write", b"v\n"])
with open("file", "wb") as file:
    file.write(b"sendfile\n")
with open("file", "rb") as file:
    os.sendfile(1, file.fileno(), 0, 100)
os.system("echo shell; cat file; cp file /dev/stdout")
sys.__stderr__.write("end\n")
