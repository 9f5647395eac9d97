import threading


class Cache:
    def __init__(self, loader):
        self._loader = loader
        self._data = {}
        self._lock = threading.Lock()

    def __getitem__(self, key):
        try:
            return self._data[key]
        except KeyError:
            pass
        with self._lock:
            if key not in self._data:
                self._data[key] = self._loader(key)
            return self._data[key]


loads = []


def slow_square(x):
    loads.append(x)
    return x * x


cache = Cache(slow_square)


def reader(keys):
    for k in keys:
        assert cache[k] == k * k


ts = [threading.Thread(target=reader, args=(ks,)) for ks in ([2, 3], [3, 2])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("loads:", len(loads))
