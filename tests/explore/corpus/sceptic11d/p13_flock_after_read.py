# 只在写文件时加锁，读的时候没有加锁
import fcntl
import os
import tempfile
from multiprocessing import Process


def append_balance(path, amount):
    file = open(path, 'r+')
    balance = int(file.readline())
    balance += amount
    fcntl.flock(file.fileno(), fcntl.LOCK_EX)
    file.seek(0)
    file.write('%06d\n' % balance)
    file.flush()
    fcntl.flock(file.fileno(), fcntl.LOCK_UN)
    file.close()


def main():
    handle, path = tempfile.mkstemp()
    os.write(handle, b'000100\n')
    os.close(handle)
    children = [Process(target=append_balance, args=(path, n)) for n in (20, 3)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    with open(path) as file:
        print('余额', int(file.readline()))
    os.unlink(path)


if __name__ == '__main__':
    main()
