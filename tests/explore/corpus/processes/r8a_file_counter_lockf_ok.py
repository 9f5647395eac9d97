import fcntl
import os
from multiprocessing import Process

NAME = 'counter.txt'


def visit(who, times):
    for _ in range(times):
        with open(NAME, 'r+') as f:
            fcntl.lockf(f, fcntl.LOCK_EX)
            n = int(f.read() or 0)
            f.seek(0)
            f.truncate()
            f.write(str(n + 1))
            f.flush()
            os.fsync(f.fileno())
            fcntl.lockf(f, fcntl.LOCK_UN)
    print(who, 'finished')


if __name__ == '__main__':
    with open(NAME, 'w') as f:
        f.write('0')
    ps = [Process(target=visit, args=('visitor %d' % i, 3)) for i in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open(NAME) as f:
        print('visits:', f.read())
    os.remove(NAME)
