import os
import time
from multiprocessing import Process

LOCK = 'visits.lock'
FILE = 'visits.txt'


def visit():
    while os.path.exists(LOCK):
        time.sleep(0.01)
    open(LOCK, 'w').close()
    with open(FILE) as f:
        n = int(f.read())
    with open(FILE, 'w') as f:
        f.write('%d' % (n + 1))
    os.remove(LOCK)


if __name__ == '__main__':
    with open(FILE, 'w') as f:
        f.write('0')
    ps = [Process(target=visit) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(open(FILE).read())
