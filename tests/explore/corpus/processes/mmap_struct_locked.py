import mmap
import struct
from multiprocessing import Lock, Process

m = mmap.mmap(-1, 8)


def add(lock):
    for _ in range(3):
        with lock:
            m.seek(0)
            (n,) = struct.unpack("q", m.read(8))
            m.seek(0)
            m.write(struct.pack("q", n + 1))


if __name__ == "__main__":
    lock = Lock()
    kids = [Process(target=add, args=(lock,)) for _ in range(2)]
    for k in kids:
        k.start()
    for k in kids:
        k.join()
    print(struct.unpack_from("q", m, 0)[0])
