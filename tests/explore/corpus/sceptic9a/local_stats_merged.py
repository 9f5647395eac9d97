import threading
from collections import Counter


class Merger:
    def __init__(self):
        self.total = Counter()
        self._lock = threading.Lock()

    def merge(self, part):
        with self._lock:
            self.total.update(part)


local = threading.local()
merger = Merger()


def count(ch):
    local.counter[ch] += 1


def worker(text):
    local.counter = Counter()
    for ch in text:
        count(ch)
    merger.merge(local.counter)


ts = [threading.Thread(target=worker, args=(w,)) for w in ("banana"[:4], "nab")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(dict(sorted(merger.total.items())))
