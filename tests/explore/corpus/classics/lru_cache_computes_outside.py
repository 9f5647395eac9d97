import threading

class Cache:
    def __init__(self):
        self.data = {}
        self.made = 0
        self.lock = threading.Lock()

    def get(self, key):
        with self.lock:
            value = self.data.get(key)
        if value is None:
            value = [key]
            with self.lock:
                self.data[key] = value
        return value

cache = Cache()
got = []

def work():
    got.append(cache.get('a'))

ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
assert got[0] is got[1]
print('same object')
