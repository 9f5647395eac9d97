import os
from multiprocessing import Process

NAME = 'counter.txt'


def read():
    with open(NAME) as f:
        return int(f.read())


def write(n):
    with open(NAME, 'w') as f:
        f.write(str(n))


def visit(times):
    for _ in range(times):
        write(read() + 1)


if __name__ == '__main__':
    write(0)
    ps = [Process(target=visit, args=(3,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('visits:', read())
    os.remove(NAME)
