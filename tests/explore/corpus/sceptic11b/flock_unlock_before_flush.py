import fcntl
from multiprocessing import Process

PATH = 'visits.txt'


def visit(times):
    for _ in range(times):
        f = open(PATH, 'r+')
        fcntl.flock(f, fcntl.LOCK_EX)
        n = int(f.read() or 0)
        f.seek(0)
        f.write(str(n + 1))
        fcntl.flock(f, fcntl.LOCK_UN)
        f.close()


if __name__ == '__main__':
    with open(PATH, 'w') as f:
        f.write('0')
    ps = [Process(target=visit, args=(2,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('visits', open(PATH).read())
