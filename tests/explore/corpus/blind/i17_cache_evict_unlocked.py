import threading


class LRU:
    def __init__(self, capacity):
        self.capacity = capacity
        self.data = {}
        self.lock = threading.Lock()

    def put(self, key, value):
        with self.lock:
            self.data[key] = value
        if len(self.data) > self.capacity:
            oldest = next(iter(self.data))
            del self.data[oldest]

    def get(self, key):
        with self.lock:
            if key not in self.data:
                return None
            value = self.data.pop(key)
            self.data[key] = value
            return value


cache = LRU(2)


def worker(name, keys):
    for k in keys:
        if cache.get(k) is None:
            cache.put(k, f'{name}:{k}')


threads = [threading.Thread(target=worker, args=('t1', 'abc')),
           threading.Thread(target=worker, args=('t2', 'cde'))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(cache.data))
