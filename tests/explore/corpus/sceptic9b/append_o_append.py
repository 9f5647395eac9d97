import os
import tempfile
from multiprocessing import Process

PATH = os.path.join(tempfile.mkdtemp(), 'events.log')


def logger(name, n):
    fd = os.open(PATH, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for i in range(n):
        os.write(fd, f'[{name}] event {i}\n'.encode())
    os.close(fd)


if __name__ == '__main__':
    ps = [Process(target=logger, args=(name, 2)) for name in ('a', 'b', 'c')]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open(PATH) as f:
        lines = f.read().splitlines()
    whole = sorted(lines) == [f'[{n}] event {i}' for n in 'abc' for i in range(2)]
    print(len(lines), 'lines, each whole', whole)
