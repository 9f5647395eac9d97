import functools
import threading


def synchronized(function):
    lock = threading.Lock()

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        with lock:
            return function(*args, **kwargs)
    return wrapper


total = 0


@synchronized
def add(n):
    global total
    total += n


@synchronized
def subtract(n):
    global total
    total -= n


a = threading.Thread(target=lambda: [add(1) for _ in range(30)])
s = threading.Thread(target=lambda: [subtract(1) for _ in range(30)])
a.start(); s.start()
a.join(); s.join()
print(total)
