import threading
from types import MappingProxyType


class Registry:
    def __init__(self, **entries):
        self._current = MappingProxyType(entries)
        self._write_lock = threading.Lock()

    def read(self):
        return self._current

    def put(self, key, value):
        with self._write_lock:
            fresh = dict(self._current)
            fresh[key] = value
            self._current = MappingProxyType(fresh)


registry = Registry(base=1)


def writer(key):
    for v in (1, 2):
        registry.put(key, v)


def reader():
    view = registry.read()
    n = len(view)
    assert sum(1 for _ in view.items()) == n
    assert view["base"] == 1


ts = [threading.Thread(target=writer, args=(k,)) for k in "xy"] + [threading.Thread(target=reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(dict(sorted(registry.read().items())))
