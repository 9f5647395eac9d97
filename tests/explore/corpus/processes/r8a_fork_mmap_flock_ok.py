import fcntl
import mmap
import os
import struct
import tempfile

shared = mmap.mmap(-1, 4)
lockname = os.path.join(tempfile.gettempdir(), 'counter.lock')
open(lockname, 'w').close()


class FileLock:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        self.file = open(self.name, 'r+')
        fcntl.flock(self.file, fcntl.LOCK_EX)
        return self

    def __exit__(self, *args):
        fcntl.flock(self.file, fcntl.LOCK_UN)
        self.file.close()


def work(times):
    lock = FileLock(lockname)
    for _ in range(times):
        with lock:
            n, = struct.unpack('i', shared[:4])
            shared[:4] = struct.pack('i', n + 1)


children = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        work(5)
        os._exit(0)
    children.append(pid)
for pid in children:
    os.waitpid(pid, 0)
print('counter', struct.unpack('i', shared[:4])[0])
os.unlink(lockname)
