import threading
from functools import wraps


def synchronized(function):
    lock = threading.RLock()

    @wraps(function)
    def inner(*args, **kwargs):
        with lock:
            return function(*args, **kwargs)

    return inner


balance = 0


@synchronized
def deposit(amount):
    global balance
    balance += amount


@synchronized
def withdraw(amount):
    global balance
    balance -= amount


threads = [threading.Thread(target=f, args=(50,)) for f in (deposit, withdraw)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance)
