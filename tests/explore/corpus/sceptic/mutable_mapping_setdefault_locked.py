import threading
from collections.abc import MutableMapping


class Store(MutableMapping):
    def __init__(self):
        self._d = {}
        self._lock = threading.RLock()

    def __getitem__(self, k):
        with self._lock:
            return self._d[k]

    def __setitem__(self, k, v):
        with self._lock:
            self._d[k] = v

    def __delitem__(self, k):
        with self._lock:
            del self._d[k]

    def __iter__(self):
        return iter(self._d)

    def __len__(self):
        return len(self._d)

    def setdefault(self, k, v=None):
        with self._lock:
            return super().setdefault(k, v)


store = Store()


def work(n):
    for _ in range(3):
        store.setdefault("x", []).append(n)
    store["last"] = n


ts = [threading.Thread(target=work, args=(k,)) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(store["x"]))
