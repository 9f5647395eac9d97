import functools
import threading


def synchronized(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        with self._lock:
            return method(self, *args, **kwargs)
    return wrapper


class Account:
    def __init__(self, balance):
        self._lock = threading.RLock()
        self.balance = balance

    @synchronized
    def deposit(self, amount):
        self.balance += amount

    @synchronized
    def withdraw(self, amount):
        if self.balance < amount:
            return False
        self.balance -= amount
        return True

    @synchronized
    def swap(self, out, back):
        if self.withdraw(out):
            self.deposit(back)


acc = Account(50)
jobs = [(acc.deposit, (10,)), (acc.withdraw, (20,)), (acc.swap, (30, 30))]
ts = [threading.Thread(target=f, args=a) for f, a in jobs]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(acc.balance)
