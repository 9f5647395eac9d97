import threading
import time
import random


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(src, dst, n):
    while True:
        if src.lock.acquire(blocking=False):
            try:
                if dst.lock.acquire(blocking=False):
                    try:
                        if src.balance < n:
                            return False
                        src.balance -= n
                        dst.balance += n
                        return True
                    finally:
                        dst.lock.release()
            finally:
                src.lock.release()
        time.sleep(random.random() / 100)


a, b = Account(100), Account(100)
done = []


def run(src, dst, amounts):
    for n in amounts:
        ok = transfer(src, dst, n)
        if ok:
            done.append(n)


t1 = threading.Thread(target=run, args=(a, b, [10, 20]))
t2 = threading.Thread(target=run, args=(b, a, [15]))
t1.start(); t2.start()
t1.join(); t2.join()
print(a.balance + b.balance, len(done))
