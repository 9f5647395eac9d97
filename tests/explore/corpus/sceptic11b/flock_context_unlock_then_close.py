import fcntl
from contextlib import contextmanager
from multiprocessing import Process


@contextmanager
def locked_file(path):
    f = open(path, 'r+')
    fcntl.flock(f, fcntl.LOCK_EX)
    try:
        yield f
    finally:
        f.flush()
        fcntl.flock(f, fcntl.LOCK_UN)
        f.close()


def add(n):
    for _ in range(n):
        with locked_file('n.txt') as f:
            v = int(f.read())
            f.seek(0)
            f.write(str(v + 1))


if __name__ == '__main__':
    with open('n.txt', 'w') as f:
        f.write('0')
    ps = [Process(target=add, args=(2,)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    with open('n.txt') as f:
        print(f.read())
