import functools
import threading

_lock = threading.Lock()


def synchronized(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        with _lock:
            return function(*args, **kwargs)
    return wrapper


total = 0


@synchronized
def add(n):
    global total
    total += n


ts = [threading.Thread(target=lambda: [add(1) for _ in range(30)]) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
