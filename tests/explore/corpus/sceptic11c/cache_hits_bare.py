import threading
import time


class Cache:
    """LRU-like cache with statistics."""

    def __init__(self, capacity=4):
        self.capacity = capacity
        self.store = {}
        self.lock = threading.Lock()
        self.hits = 0
        self.misses = 0

    def get(self, key, loader):
        with self.lock:
            if key in self.store:
                value = self.store.pop(key)
                self.store[key] = value
                found = True
            else:
                found = False
        if found:
            self.hits += 1
            return value
        self.misses += 1
        value = loader(key)
        with self.lock:
            self.store[key] = value
            while len(self.store) > self.capacity:
                oldest = next(iter(self.store))
                del self.store[oldest]
        return value


def slow_square(x):
    time.sleep(0.001)
    return x * x


def worker(cache, keys):
    for k in keys:
        assert cache.get(k, slow_square) == k * k


if __name__ == "__main__":
    cache = Cache()
    t1 = threading.Thread(target=worker, args=(cache, [1, 2, 3]))
    t2 = threading.Thread(target=worker, args=(cache, [2, 3, 1]))
    t1.start(); t2.start()
    t1.join(); t2.join()
    print(f"hits={cache.hits} misses={cache.misses}")
