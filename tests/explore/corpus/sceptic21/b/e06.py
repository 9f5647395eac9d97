import functools
import threading


def synchronized(method):
    lock = threading.Lock()

    @functools.wraps(method)
    def wrapper(*args, **kwargs):
        with lock:
            return method(*args, **kwargs)
    return wrapper


class Account:
    def __init__(self, balance):
        self.balance = balance

    @synchronized
    def deposit(self, amount):
        self.balance += amount

    @synchronized
    def withdraw(self, amount):
        self.balance -= amount


acc = Account(50)
ts = [threading.Thread(target=acc.deposit, args=(10,)), threading.Thread(target=acc.withdraw, args=(20,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(acc.balance)
