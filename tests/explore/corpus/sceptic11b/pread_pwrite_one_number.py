import os
from multiprocessing import Process


def add(fd, n):
    for _ in range(n):
        value = int.from_bytes(os.pread(fd, 4, 0), 'little')
        os.pwrite(fd, (value + 1).to_bytes(4, 'little'), 0)


if __name__ == '__main__':
    fd = os.open('number.bin', os.O_RDWR | os.O_CREAT)
    os.pwrite(fd, bytes(4), 0)
    ps = [Process(target=add, args=(fd, 2)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(int.from_bytes(os.pread(fd, 4, 0), 'little'))
    os.close(fd)
