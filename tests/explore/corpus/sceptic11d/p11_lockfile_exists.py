import os
import tempfile
import time
from multiprocessing import Process


def lock(path):
    while os.path.exists(path):
        time.sleep(0.001)
    with open(path, 'w') as file:
        file.write('locked')


def unlock(path):
    if os.path.exists(path):
        os.remove(path)


def visit(folder):
    guard = os.path.join(folder, 'lock')
    data = os.path.join(folder, 'visits.txt')
    lock(guard)
    with open(data) as file:
        number = int(file.read() or 0)
    with open(data, 'w') as file:
        file.write(str(number + 1))
    unlock(guard)


def main():
    folder = tempfile.mkdtemp()
    data = os.path.join(folder, 'visits.txt')
    with open(data, 'w') as file:
        file.write('0')
    visitors = [Process(target=visit, args=(folder,)) for _ in range(2)]
    for v in visitors:
        v.start()
    for v in visitors:
        v.join()
    with open(data) as file:
        print('visits', file.read())


if __name__ == '__main__':
    main()
