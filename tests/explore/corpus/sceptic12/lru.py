import threading
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.cache: "OrderedDict[str, int]" = OrderedDict()

    def get(self, key):
        if key not in self.cache:
            return None
        self.cache.move_to_end(key)
        return self.cache[key]

    def put(self, key, value):
        self.cache[key] = value
        if len(self.cache) > self.capacity:
            self.cache.popitem(last=False)


lru = LRUCache(2)
lru.put('a', 1)
lru.put('b', 2)


def read():
    print('a =', lru.get('a'))


def write():
    lru.put('c', 3)


ts = [threading.Thread(target=read), threading.Thread(target=write)]
for t in ts:
    t.start()
for t in ts:
    t.join()
