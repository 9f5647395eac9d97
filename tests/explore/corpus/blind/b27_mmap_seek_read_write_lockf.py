import fcntl
import mmap
import os


def add(n):
    lock_file = open("lock", "w")
    for _ in range(n):
        fcntl.lockf(lock_file, fcntl.LOCK_EX)
        mem.seek(0)
        value = int(mem.read(8))
        mem.seek(0)
        mem.write(b"%08d" % (value + 1))
        fcntl.lockf(lock_file, fcntl.LOCK_UN)


mem = mmap.mmap(-1, 8)
mem.write(b"%08d" % 0)
for _ in range(3):
    if os.fork() == 0:
        add(4)
        os._exit(0)
for _ in range(3):
    os.wait()
mem.seek(0)
print(int(mem.read(8)))
