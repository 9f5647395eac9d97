import mmap
import os
from multiprocessing import Process


def add():
    with open("counter.bin", "r+b") as f:
        with mmap.mmap(f.fileno(), 0) as m:
            m[0] = m[0] + 1


if __name__ == "__main__":
    with open("counter.bin", "wb") as f:
        f.write(bytes(16))
    ps = [Process(target=add) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open("counter.bin", "rb") as f:
        print(f.read(1)[0])
    os.remove("counter.bin")
