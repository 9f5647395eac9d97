import functools
import threading


def synchronized(lock):
    def deco(f):
        @functools.wraps(f)
        def inner(*a, **kw):
            lock.acquire()
            try:
                return f(*a, **kw)
            finally:
                lock.release()
        return inner
    return deco


bank_lock = threading.Lock()
money = {'alice': 50, 'bob': 50}


@synchronized(bank_lock)
def withdraw(name, amount):
    if money[name] >= amount:
        money[name] -= amount
        return amount
    return 0


@synchronized(bank_lock)
def transfer(a, b, amount):
    money[b] += withdraw(a, amount)


t1 = threading.Thread(target=transfer, args=('alice', 'bob', 10))
t2 = threading.Thread(target=withdraw, args=('bob', 10))
t1.start()
t2.start()
t1.join()
t2.join()
print(money)
