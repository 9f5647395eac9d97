import os
import time
from multiprocessing import Process

LOCK = 'dir.lock'
BOOK = 'book.txt'


class FileLock:
    def __enter__(self):
        while True:
            try:
                fd = os.open(LOCK, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
                os.close(fd)
                return self
            except FileExistsError:
                time.sleep(0.001)

    def __exit__(self, *exc):
        os.unlink(LOCK)


def book(name):
    for i in range(2):
        with FileLock():
            with open(BOOK) as f:
                lines = f.readlines()
            lines.append(f'{i}:{name}\n')
            with open(BOOK, 'w') as f:
                f.writelines(lines)


if __name__ == '__main__':
    open(BOOK, 'w').close()
    ps = [Process(target=book, args=(n,)) for n in 'ab']
    [p.start() for p in ps]
    [p.join() for p in ps]
    with open(BOOK) as f:
        print(sorted(f.read().split()))
