import threading


class Cache:
    def __init__(self):
        self.data = {}
        self.calls = 0
        self.hits = 0
        self.lock = threading.Lock()

    def get(self, key):
        with self.lock:
            self.calls += 1
            if self.calls > 1:
                self.hits += 1
        with self.lock:
            return self.data.get(key)


cache = Cache()


def work():
    for k in (1, 2):
        cache.get(k)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(cache.calls, cache.hits)
