# 三个进程按顺序打印ABC
from multiprocessing import Lock, Process
import sys


def printer(c, lock, n):
    for _ in range(n):
        with lock:
            sys.stdout.write(c)
            sys.stdout.flush()


if __name__ == '__main__':
    lock = Lock()
    ps = [Process(target=printer, args=(c, lock, 2)) for c in 'ABC']
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print()
