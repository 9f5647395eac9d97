import threading


class Cache:
    def __init__(self, compute, size=4):
        self._compute = compute
        self._size = size
        self._data = {}
        self._order = []
        self._lock = threading.Lock()
        self.hits = self.misses = 0

    def get(self, key):
        with self._lock:
            if key in self._data:
                self.hits += 1
                return self._data[key]
            self.misses += 1
        value = self._compute(key)
        with self._lock:
            if key not in self._data:
                self._data[key] = value
                self._order.append(key)
                if len(self._order) > self._size:
                    oldest = self._order.pop(0)
                    del self._data[oldest]
        return value

    def info(self):
        with self._lock:
            return self.hits, self.misses, len(self._data)


def square(n):
    return n * n


cache = Cache(square, size=3)
results = {}


def worker(name, numbers):
    results[name] = [cache.get(n) for n in numbers]


threads = [threading.Thread(target=worker, args=('x', [1, 2, 3, 1])),
           threading.Thread(target=worker, args=('y', [2, 3, 4])),
           threading.Thread(target=worker, args=('z', [1, 5]))]
for t in threads:
    t.start()
for t in threads:
    t.join()
hits, misses, size = cache.info()
assert hits + misses == 9
assert size == 3
assert results['y'] == [4, 9, 16]
print(results['x'], size)
