import threading
from contextlib import contextmanager


class KeyLocks:
    def __init__(self):
        self._guard = threading.Lock()
        self._locks = {}

    @contextmanager
    def hold(self, key):
        with self._guard:
            entry = self._locks.setdefault(key, [threading.Lock(), 0])
            entry[1] += 1
        try:
            with entry[0]:
                yield
        finally:
            with self._guard:
                entry[1] -= 1
                if entry[1] == 0:
                    del self._locks[key]


locks = KeyLocks()
counts = {"a": 0, "b": 0}


def add(*keys):
    for key in keys:
        with locks.hold(key):
            counts[key] += 1


ts = [threading.Thread(target=add, args=ks) for ks in (("a", "b"), ("a",), ("a",))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counts, len(locks._locks))
