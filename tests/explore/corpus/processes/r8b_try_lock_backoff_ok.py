import multiprocessing as mp
import os
import random
import time


class Account:
    def __init__(self, name, cents):
        self.name = name
        self.cents = mp.Value('q', cents, lock=False)
        self.lock = mp.Lock()


def transfer(a, b, cents, retries):
    while True:
        a.lock.acquire()
        try:
            if b.lock.acquire(block=False):
                try:
                    if a.cents.value < cents:
                        return 'refused'
                    a.cents.value -= cents
                    b.cents.value += cents
                    return 'done'
                finally:
                    b.lock.release()
        finally:
            a.lock.release()
        with retries.get_lock():
            retries.value += 1
        time.sleep(random.uniform(0.001, 0.01))


def client(a, b, amounts, retries):
    for cents in amounts:
        print(os.getpid(), a.name, b.name, transfer(a, b, cents, retries))


if __name__ == '__main__':
    a, b = Account('a', 500), Account('b', 500)
    retries = mp.Value('i', 0)
    p = mp.Process(target=client, args=(a, b, [100, 900], retries))
    q = mp.Process(target=client, args=(b, a, [200, 50], retries))
    for x in (p, q):
        x.start()
    for x in (p, q):
        x.join()
    print('sum', a.cents.value + b.cents.value)
