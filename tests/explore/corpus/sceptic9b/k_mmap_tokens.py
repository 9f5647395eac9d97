import mmap
import struct
from multiprocessing import Lock, Process

mem = mmap.mmap(-1, 4)


def load():
    return struct.unpack('i', mem[:4])[0]


def store(n):
    mem[:4] = struct.pack('i', n)


def acquire(lock):
    with lock:
        n = load()
        if n == 0:
            return False
        store(n - 1)
        return True


def release(lock):
    with lock:
        store(load() + 1)


def worker(lock):
    if acquire(lock):
        release(lock)


if __name__ == '__main__':
    store(2)
    lock = Lock()
    ps = [Process(target=worker, args=(lock,)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(load())
