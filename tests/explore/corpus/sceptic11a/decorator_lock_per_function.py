import functools
import threading


def synchronized(func):
    lock = threading.Lock()  # one lock per decorated function

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        with lock:
            return func(*args, **kwargs)
    return wrapper


balance = 100


@synchronized
def deposit(n):
    global balance
    balance += n


@synchronized
def withdraw(n):
    global balance
    balance -= n


ts = []
for _ in range(2):
    ts.append(threading.Thread(target=deposit, args=(10,)))
    ts.append(threading.Thread(target=withdraw, args=(10,)))
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance)
