import random
import time
from multiprocessing import Lock, Process
from multiprocessing.sharedctypes import RawArray


def transfer(acc, locks, i, j, amount):
    while True:
        locks[i].acquire()
        if locks[j].acquire(block=False):
            break
        locks[i].release()
        time.sleep(random.random() / 100)
    try:
        acc[i] -= amount
        acc[j] += amount
    finally:
        locks[j].release()
        locks[i].release()


if __name__ == '__main__':
    acc = RawArray('i', [100, 100])
    locks = [Lock(), Lock()]
    ps = [Process(target=transfer, args=(acc, locks, 0, 1, 10)), Process(target=transfer, args=(acc, locks, 1, 0, 5))]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print('total', sum(acc))
