import functools
import threading


def synchronized(lock):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with lock:
                return function(*args, **kwargs)
        return inner
    return wrap


account_lock = threading.RLock()


class Account:
    def __init__(self, balance):
        self.balance = balance

    @synchronized(account_lock)
    def deposit(self, amount):
        self.balance += amount

    @synchronized(account_lock)
    def withdraw(self, amount):
        if self.balance >= amount:
            self.balance -= amount
            return True
        return False

    @synchronized(account_lock)
    def add_interest(self):
        self.deposit(self.balance // 10)


a = Account(100)
ts = [threading.Thread(target=a.deposit, args=(50,)),
      threading.Thread(target=a.withdraw, args=(30,)),
      threading.Thread(target=a.add_interest)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("balance", a.balance)
