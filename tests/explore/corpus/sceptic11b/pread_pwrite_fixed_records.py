import os
from multiprocessing import Process

SIZE = 4


def fill(fd, k):
    for i in range(SIZE):
        os.pwrite(fd, bytes([ord('a') + k]), k * SIZE + i)


if __name__ == '__main__':
    fd = os.open('records.bin', os.O_RDWR | os.O_CREAT)
    os.ftruncate(fd, 3 * SIZE)
    ps = [Process(target=fill, args=(fd, k)) for k in range(3)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(os.pread(fd, 3 * SIZE, 0))
    os.close(fd)
