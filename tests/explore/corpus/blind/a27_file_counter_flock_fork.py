import fcntl
import os

FILE = "counter.dat"


def increment():
    fd = os.open(FILE, os.O_RDWR)
    fcntl.flock(fd, fcntl.LOCK_EX)
    try:
        data = os.read(fd, 64)
        n = int(data or b"0") + 1
        os.lseek(fd, 0, os.SEEK_SET)
        os.ftruncate(fd, 0)
        os.write(fd, str(n).encode())
    finally:
        fcntl.flock(fd, fcntl.LOCK_UN)
        os.close(fd)


fd = os.open(FILE, os.O_CREAT | os.O_RDWR | os.O_TRUNC, 0o644)
os.close(fd)
children = []
for i in range(3):
    pid = os.fork()
    if pid == 0:
        for _ in range(4):
            increment()
        os._exit(0)
    children.append(pid)
for pid in children:
    os.waitpid(pid, 0)
with open(FILE) as f:
    print("counter =", f.read())
