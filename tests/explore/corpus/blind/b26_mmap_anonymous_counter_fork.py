import mmap
import os
import struct

mem = mmap.mmap(-1, 8)
mem[:8] = struct.pack("q", 0)


def add(n):
    for _ in range(n):
        (value,) = struct.unpack("q", mem[:8])
        mem[:8] = struct.pack("q", value + 1)


pids = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        add(5)
        os._exit(0)
    pids.append(pid)
for pid in pids:
    os.waitpid(pid, 0)
print(struct.unpack("q", mem[:8])[0])
