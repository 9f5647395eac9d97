import threading
from contextlib import ExitStack


class StripedCounter:
    STRIPES = 2

    def __init__(self):
        self._locks = [threading.Lock() for _ in range(self.STRIPES)]
        self._tables = [{} for _ in range(self.STRIPES)]

    def _index(self, key):
        return ord(key[0]) % self.STRIPES

    def inc(self, key):
        i = self._index(key)
        with self._locks[i]:
            table = self._tables[i]
            table[key] = table.get(key, 0) + 1

    def size(self):
        with ExitStack() as stack:
            for lock in self._locks:
                stack.enter_context(lock)
            return sum(len(t) for t in self._tables)

    def snapshot(self):
        with ExitStack() as stack:
            for lock in self._locks:
                stack.enter_context(lock)
            merged = {}
            for t in self._tables:
                merged.update(t)
            return merged


words = StripedCounter()


def count(text):
    for w in text.split():
        words.inc(w)


ts = [threading.Thread(target=count, args=("a b",)), threading.Thread(target=count, args=("b a k",))]
for t in ts:
    t.start()
mid = words.size()
assert 0 <= mid <= 3
for t in ts:
    t.join()
print("size", words.size(), dict(sorted(words.snapshot().items())))
