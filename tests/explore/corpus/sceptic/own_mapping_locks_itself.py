import threading
from collections.abc import MutableMapping


class Tally(MutableMapping):
    def __init__(self):
        self._d, self._lock = {}, threading.RLock()

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
        with self._lock:
            return iter(list(self._d))

    def __len__(self):
        with self._lock:
            return len(self._d)

    def add(self, k):
        with self._lock:
            self[k] = self.get(k, 0) + 1


t = Tally()


def work():
    for k in "ab":
        t.add(k)


ts = [threading.Thread(target=work) for _ in range(2)]
for x in ts: x.start()
for x in ts: x.join()
print(dict(sorted(t.items())))
