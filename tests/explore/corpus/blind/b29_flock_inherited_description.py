import fcntl
import os

lock_fd = os.open("the.lock", os.O_CREAT | os.O_RDWR)
with open("number", "w") as f:
    f.write("0")


def add():
    fcntl.flock(lock_fd, fcntl.LOCK_EX)
    with open("number") as f:
        n = int(f.read())
    with open("number", "w") as f:
        f.write(str(n + 1))
    fcntl.flock(lock_fd, fcntl.LOCK_UN)


for _ in range(2):
    if os.fork() == 0:
        for _ in range(3):
            add()
        os._exit(0)
for _ in range(2):
    os.wait()
with open("number") as f:
    print(f.read())
