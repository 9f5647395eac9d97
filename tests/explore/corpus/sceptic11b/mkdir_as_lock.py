import os
import time
from multiprocessing import Process


def add_line(line):
    while True:
        try:
            os.mkdir('mutex')
            break
        except FileExistsError:
            time.sleep(0.001)
    try:
        with open('list.txt') as f:
            lines = f.read().split()
        lines.append(line)
        with open('list.txt', 'w') as f:
            f.write(' '.join(lines))
    finally:
        os.rmdir('mutex')


if __name__ == '__main__':
    open('list.txt', 'w').close()
    ps = [Process(target=add_line, args=(c,)) for c in 'abc']
    [p.start() for p in ps]
    [p.join() for p in ps]
    with open('list.txt') as f:
        print(sorted(f.read().split()))
