from multiprocessing import Process
from pathlib import Path

COUNTER = Path('hits.txt')


def visit(n):
    for _ in range(n):
        COUNTER.write_text(str(int(COUNTER.read_text()) + 1))


if __name__ == '__main__':
    COUNTER.write_text('0')
    ps = [Process(target=visit, args=(3,)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(COUNTER.read_text())
