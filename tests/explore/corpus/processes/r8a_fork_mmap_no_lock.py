import mmap
import os
import struct

shared = mmap.mmap(-1, 4)


def get():
    return struct.unpack('i', shared[:4])[0]


def put(n):
    shared[:4] = struct.pack('i', n)


def work(times):
    for _ in range(times):
        n = get()
        put(n + 1)


put(0)
children = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        work(50)
        os._exit(0)
    children.append(pid)
for pid in children:
    os.waitpid(pid, 0)
print('counter', get())
