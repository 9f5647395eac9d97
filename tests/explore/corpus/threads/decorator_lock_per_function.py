import functools
import threading


def synchronized(function):
    lock = threading.Lock()

    @functools.wraps(function)
    def inner(*args, **kwargs):
        with lock:
            return function(*args, **kwargs)
    return inner


class Account:
    def __init__(self, balance):
        self.balance = balance

    @synchronized
    def deposit(self, amount):
        self.balance += amount

    @synchronized
    def withdraw(self, amount):
        self.balance -= amount


def customer(account):
    for _ in range(5):
        account.deposit(10)


def shop(account):
    for _ in range(5):
        account.withdraw(10)


a = Account(100)
ts = [threading.Thread(target=customer, args=(a,)), threading.Thread(target=shop, args=(a,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("balance", a.balance)
