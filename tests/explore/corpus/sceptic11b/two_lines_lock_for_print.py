import os
from multiprocessing import Lock, Process

OUT = 'out.txt'


def block(name, lock):
    for _ in range(2):
        with lock:
            with open(OUT, 'a') as f:
                f.write(f'<{name}\n')
                f.flush()
                f.write(f'{name}>\n')


if __name__ == '__main__':
    lock = Lock()
    ps = [Process(target=block, args=(n, lock)) for n in 'xyz']
    [p.start() for p in ps]
    [p.join() for p in ps]
    lines = open(OUT).read().split()
    ok = len(lines) == 12 and all(a[1:] == b[:-1] for a, b in zip(lines[::2], lines[1::2]))
    print('blocks', 'ok' if ok else lines)
    os.remove(OUT)
