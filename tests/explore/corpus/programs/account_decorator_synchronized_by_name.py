import functools
import threading

locks = {}


def synchronized(f):
    lock = locks.setdefault(f.__name__, threading.Lock())

    @functools.wraps(f)
    def inner(*a, **k):
        with lock:
            return f(*a, **k)

    return inner


class Account:
    def __init__(self):
        self.money = 100

    @synchronized
    def deposit(self, n):
        self.money += n

    @synchronized
    def withdraw(self, n):
        if self.money >= n:
            self.money -= n


acc = Account()
ts = [threading.Thread(target=acc.deposit, args=(10,)), threading.Thread(target=acc.withdraw, args=(20,))]
for t in ts: t.start()
for t in ts: t.join()
print(acc.money)
