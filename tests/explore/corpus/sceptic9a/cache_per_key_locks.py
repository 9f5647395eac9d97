import threading
from collections import defaultdict


class Cache:
    def __init__(self, loader):
        self._loader = loader
        self._values = {}
        self._locks = {}
        self._master = threading.Lock()

    def _lock_for(self, key):
        with self._master:
            if key not in self._locks:
                self._locks[key] = threading.Lock()
            return self._locks[key]

    def get(self, key):
        with self._lock_for(key):
            if key not in self._values:
                self._values[key] = self._loader(key)
            return self._values[key]


calls = defaultdict(int)
calls_lock = threading.Lock()


def slow_upper(key):
    with calls_lock:
        calls[key] += 1
    return key.upper()


cache = Cache(slow_upper)


def client(keys):
    for key in keys:
        assert cache.get(key) == key.upper()


threads = [
    threading.Thread(target=client, args=(["a", "b"],)),
    threading.Thread(target=client, args=(["b", "a"],)),
]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("calls", dict(sorted(calls.items())))
