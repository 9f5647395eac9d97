from collections import OrderedDict
import random
import threading


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.data = OrderedDict()
        self.lock = threading.Lock()
        self.hits = self.misses = 0

    def get(self, key):
        with self.lock:
            try:
                self.data.move_to_end(key)
                self.hits += 1
                return self.data[key]
            except KeyError:
                self.misses += 1
                return None

    def put(self, key, value):
        with self.lock:
            self.data[key] = value
            self.data.move_to_end(key)
            if len(self.data) > self.capacity:
                self.data.popitem(last=False)


def worker(cache, seed):
    rng = random.Random(seed)
    for _ in range(4):
        k = rng.randrange(5)
        if cache.get(k) is None:
            cache.put(k, k * 10)


def main():
    cache = LRUCache(3)
    ts = [threading.Thread(target=worker, args=(cache, s)) for s in range(3)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    assert cache.hits + cache.misses == 12
    assert len(cache.data) <= 3


if __name__ == "__main__":
    main()
