import fcntl
import os
from multiprocessing import Process


def inc():
    with open(f'lock.{os.getpid()}', 'w') as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with open('n.txt') as f:
            n = int(f.read())
        with open('n.txt', 'w') as f:
            f.write(str(n + 1))


if __name__ == '__main__':
    with open('n.txt', 'w') as f:
        f.write('0')
    ps = [Process(target=inc) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(open('n.txt').read())
