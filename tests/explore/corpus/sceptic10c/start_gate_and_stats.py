import threading
from collections import namedtuple

Summary = namedtuple("Summary", "n total biggest")


class Stats:
    __slots__ = ("_lock", "_n", "_total", "_max")

    def __init__(self):
        self._lock = threading.Lock()
        self._n = self._total = 0
        self._max = float("-inf")

    def add(self, x):
        with self._lock:
            self._n += 1
            self._total += x
            if x > self._max:
                self._max = x

    @property
    def summary(self):
        with self._lock:
            return Summary(self._n, self._total, self._max)


gate = threading.Event()
stats = Stats()


def runner(values):
    gate.wait()
    for v in values:
        stats.add(v)


runners = [threading.Thread(target=runner, args=(vs,)) for vs in ([5, 7], [6, 8])]
for r in runners:
    r.start()
gate.set()
for r in runners:
    r.join()
s = stats.summary
print(f"n={s.n} sum={s.total} max={s.biggest}")
