import fcntl
import os
import tempfile
from contextlib import contextmanager
from multiprocessing import Process


@contextmanager
def locked(path):
    with open(path + '.lock', 'w') as guard:
        fcntl.flock(guard, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(guard, fcntl.LOCK_UN)


def visit(path):
    with locked(path):
        with open(path) as file:
            number = int(file.read())
        with open(path, 'w') as file:
            file.write(str(number + 1))


def main():
    folder = tempfile.mkdtemp()
    path = os.path.join(folder, 'visits.txt')
    with open(path, 'w') as file:
        file.write('0')
    visitors = [Process(target=visit, args=(path,)) for _ in range(2)]
    for v in visitors:
        v.start()
    for v in visitors:
        v.join()
    with open(path) as file:
        visits = file.read()
    print('visits', visits)
    assert visits == '2'


if __name__ == '__main__':
    main()
