import threading


class Cache:
    def __init__(self):
        self._d = {}
        self._lock = threading.Lock()

    def get(self, k):
        with self._lock:
            return self._d.get(k)

    def put(self, k, v):
        with self._lock:
            self._d[k] = v


cache = Cache()
out = []


def square(n):
    v = cache.get(n)
    if v is None:
        v = n * n
        cache.put(n, v)
    out.append(v)


ts = [threading.Thread(target=square, args=(7,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(*out)
