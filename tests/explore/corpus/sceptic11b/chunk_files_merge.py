import os
from multiprocessing import Process

DATA = [[5, 1], [4, 2], [6, 3]]


def sort_part(i, xs):
    with open(f'part{i}.txt', 'w') as f:
        for x in sorted(xs):
            f.write(f'{x}\n')


if __name__ == '__main__':
    ps = [Process(target=sort_part, args=(i, xs)) for i, xs in enumerate(DATA)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    merged = []
    for i in range(len(DATA)):
        with open(f'part{i}.txt') as f:
            merged += [int(line) for line in f]
        os.remove(f'part{i}.txt')
    print(*sorted(merged))
