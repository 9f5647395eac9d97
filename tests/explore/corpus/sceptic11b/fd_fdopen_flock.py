import fcntl
import os
from multiprocessing import Process


def inc():
    for _ in range(2):
        fd = os.open('n.txt', os.O_RDWR)
        fcntl.flock(fd, fcntl.LOCK_EX)
        n = int(os.read(fd, 32))
        os.lseek(fd, 0, os.SEEK_SET)
        os.ftruncate(fd, 0)
        os.write(fd, b'%d' % (n + 1))
        fcntl.flock(fd, fcntl.LOCK_UN)
        os.close(fd)


if __name__ == '__main__':
    with open('n.txt', 'w') as f:
        f.write('0')
    ps = [Process(target=inc) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    with open('n.txt') as f:
        print(f.read())
