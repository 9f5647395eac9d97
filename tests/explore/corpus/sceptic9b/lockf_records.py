# 文件记录锁:每个账户一条 8 字节的记录
import fcntl
import os
import struct
import tempfile

SIZE = 8
PATH = os.path.join(tempfile.mkdtemp(), 'accounts.dat')


def read(fd, i):
    return struct.unpack('q', os.pread(fd, SIZE, i * SIZE))[0]


def write(fd, i, v):
    os.pwrite(fd, struct.pack('q', v), i * SIZE)


def transfer(fd, src, dst, amount):
    first, second = sorted((src, dst))
    fcntl.lockf(fd, fcntl.LOCK_EX, SIZE, first * SIZE)
    fcntl.lockf(fd, fcntl.LOCK_EX, SIZE, second * SIZE)
    try:
        a = read(fd, src)
        if a >= amount:
            write(fd, src, a - amount)
            write(fd, dst, read(fd, dst) + amount)
    finally:
        fcntl.lockf(fd, fcntl.LOCK_UN, SIZE, second * SIZE)
        fcntl.lockf(fd, fcntl.LOCK_UN, SIZE, first * SIZE)


def child(jobs):
    fd = os.open(PATH, os.O_RDWR)
    for job in jobs:
        transfer(fd, *job)
    os.close(fd)
    os._exit(0)


def main():
    fd = os.open(PATH, os.O_RDWR | os.O_CREAT)
    for i in range(3):
        write(fd, i, 100)
    os.close(fd)
    for jobs in ([(0, 1, 20), (1, 2, 30)], [(2, 0, 10), (0, 1, 5), (0, 1, 999)]):
        if os.fork() == 0:
            child(jobs)
    for _ in range(2):
        os.wait()
    fd = os.open(PATH, os.O_RDONLY)
    vals = [read(fd, i) for i in range(3)]
    print(vals, sum(vals))
    os.close(fd)


if __name__ == '__main__':
    main()
