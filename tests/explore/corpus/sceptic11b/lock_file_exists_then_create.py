import os
import time
from multiprocessing import Process

LOCK = 'seat.lock'
SEATS = 'seats.txt'


def acquire():
    while os.path.exists(LOCK):
        time.sleep(0.001)
    open(LOCK, 'w').close()


def release():
    if os.path.exists(LOCK):
        os.remove(LOCK)


def reserve():
    acquire()
    with open(SEATS) as f:
        n = int(f.read())
    with open(SEATS, 'w') as f:
        f.write(str(n - 1))
    release()


if __name__ == '__main__':
    with open(SEATS, 'w') as f:
        f.write('7')
    ps = [Process(target=reserve) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    with open(SEATS) as f:
        print('free seats', f.read())
