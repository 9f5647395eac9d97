import threading
from enum import Enum


class Metric(Enum):
    HITS = "hits"
    MISSES = "misses"

    def __init__(self, label):
        self.label = label
        self._count = 0

    @property
    def count(self):
        return self._count

    @count.setter
    def count(self, v):
        self._count = v


def worker(metric, n):
    for _ in range(n):
        metric.count += 1


threads = [threading.Thread(target=worker, args=(m, 50)) for m in (Metric.HITS, Metric.HITS, Metric.MISSES)]
[t.start() for t in threads]
[t.join() for t in threads]
print({m.name: m.count for m in Metric})
