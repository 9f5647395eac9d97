import struct
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


class ShmCounter:
    FMT = 'i'

    def __init__(self, name=None):
        self.shm = SharedMemory(name=name) if name else SharedMemory(create=True, size=4)

    def get(self):
        return struct.unpack_from(self.FMT, self.shm.buf)[0]

    def set(self, n):
        struct.pack_into(self.FMT, self.shm.buf, 0, n)

    def inc(self):
        self.set(self.get() + 1)


def increment(name, times):
    c = ShmCounter(name)
    for _ in range(times):
        c.inc()
    c.shm.close()


if __name__ == '__main__':
    counter = ShmCounter()
    counter.set(0)
    ps = [Process(target=increment, args=(counter.shm.name, 10)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('counter', counter.get())
    counter.shm.close()
    counter.shm.unlink()
