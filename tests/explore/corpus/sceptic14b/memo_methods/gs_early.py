import threading


class Cache:
    def __init__(self):
        self.data = {}
        self.lock = threading.Lock()

    def get(self, key):
        with self.lock:
            return self.data.get(key)

    def set(self, key, value):
        with self.lock:
            self.data[key] = value


cache = Cache()


def page(url):
    html = cache.get(url)
    if html is not None:
        return html
    html = "<" + url + ">"
    cache.set(url, html)
    return html



out = []
ts = [threading.Thread(target=lambda: out.append(page("a"))) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out)
