import functools
import threading


def synchronized(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        with self._lock:
            return method(self, *args, **kwargs)
    return wrapper


class Inventory:
    def __init__(self):
        self._lock = threading.RLock()
        self._items = {}

    @synchronized
    def add(self, name, n=1):
        self._items[name] = self._items.get(name, 0) + n

    @synchronized
    def remove(self, name, n=1):
        if self.count(name) < n:
            return False
        self._items[name] -= n
        if self._items[name] == 0:
            del self._items[name]
        return True

    @synchronized
    def count(self, name):
        return self._items.get(name, 0)


inv = Inventory()
taken = []


def supplier():
    for _ in range(3):
        inv.add("book", 2)


def reader():
    for _ in range(3):
        if inv.remove("book"):
            taken.append(1)


ts = [threading.Thread(target=f) for f in (supplier, supplier, reader, reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("in house and taken:", inv.count("book") + len(taken))
