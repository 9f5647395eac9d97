import functools
import threading


def synchronized(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        lock = threading.Lock()
        with lock:
            return function(*args, **kwargs)
    return inner


class Account:
    def __init__(self, balance):
        self.balance = balance

    @synchronized
    def deposit(self, amount):
        self.balance += amount


a = Account(100)
ts = [threading.Thread(target=a.deposit, args=(50,)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("balance", a.balance)
