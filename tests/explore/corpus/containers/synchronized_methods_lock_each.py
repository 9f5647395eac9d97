import threading
import functools


def synchronized(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        lock = threading.RLock()
        with lock:
            return method(self, *args, **kwargs)
    return wrapper


class Stock:
    def __init__(self):
        self.items = {}

    @synchronized
    def add(self, name, n=1):
        current = self.items.get(name, 0)
        self.items[name] = current + n

    @synchronized
    def total(self):
        return sum(self.items.values())

    @synchronized
    def add_pair(self, a, b):
        self.add(a)
        self.add(b)


stock = Stock()


def run():
    for _ in range(2):
        stock.add_pair("pen", "ink")


threads = []
for i in range(2):
    t = threading.Thread(target=run, name=f"clerk-{i}")
    threads.append(t)
    t.start()
for t in threads:
    t.join()
print(stock.total())
