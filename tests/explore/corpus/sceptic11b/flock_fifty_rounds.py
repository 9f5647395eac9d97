import fcntl
from multiprocessing import Process

FILE = 'data.txt'


def add(n):
    for _ in range(n):
        with open(FILE, 'r+') as f:
            fcntl.flock(f, fcntl.LOCK_EX)
            value = int(f.read())
            f.seek(0)
            f.write(str(value + 1))
            f.truncate()


if __name__ == '__main__':
    with open(FILE, 'w') as f:
        f.write('0')
    ps = [Process(target=add, args=(15,)) for _ in range(3)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    with open(FILE) as f:
        print(f.read())
