import fcntl
from multiprocessing import Process


def locked(kind):
    f = open('db.lock', 'a')
    fcntl.flock(f, kind)
    return f


def writer():
    for n in (1, 2):
        with locked(fcntl.LOCK_EX):
            with open('x.txt', 'w') as f:
                f.write(str(n))
            with open('y.txt', 'w') as f:
                f.write(str(n))


def reader():
    with locked(fcntl.LOCK_SH):
        with open('x.txt') as f, open('y.txt') as g:
            assert f.read() == g.read()


if __name__ == '__main__':
    for name in ('x.txt', 'y.txt'):
        with open(name, 'w') as f:
            f.write('0')
    ps = [Process(target=writer), Process(target=reader), Process(target=reader)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print('readers saw whole pairs')
