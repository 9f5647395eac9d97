import functools
import threading


def synchronized(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        lock = threading.Lock()
        with lock:
            return function(*args, **kwargs)
    return wrapper


class Tally:
    def __init__(self):
        self.total = 0
        self.log = []

    @synchronized
    def add(self, n):
        value = self.total
        self.log.append(n)
        self.total = value + n

    @synchronized
    def read(self):
        return self.total


tally = Tally()


def worker(numbers):
    for n in numbers:
        tally.add(n)


threads = [threading.Thread(target=worker, args=(part,)) for part in ([1, 2], [1, 2])]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(tally.read())
