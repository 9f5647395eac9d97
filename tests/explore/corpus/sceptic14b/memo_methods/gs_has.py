import threading


class Cache:
    def __init__(self):
        self.data = {}
        self.lock = threading.Lock()

    def has(self, key):
        with self.lock:
            return key in self.data

    def get(self, key):
        with self.lock:
            return self.data[key]

    def set(self, key, value):
        with self.lock:
            self.data[key] = value


cache = Cache()


def page(url):
    if not cache.has(url):
        cache.set(url, "<" + url + ">")
    return cache.get(url)



out = []
ts = [threading.Thread(target=lambda: out.append(page("a"))) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out)
