import threading
from dataclasses import dataclass


@dataclass(frozen=True)
class OneValueCache:
    number: int
    factors: tuple

    def get(self, n):
        return self.factors if n == self.number else None


cache = OneValueCache(0, ())


def factor(n):
    global cache
    found = cache.get(n)
    if found is None:
        found = tuple(d for d in range(1, n + 1) if n % d == 0)
        cache = OneValueCache(n, found)
    return found


out = {}
ts = [threading.Thread(target=lambda k=k, n=n: out.__setitem__(k, factor(n))) for k, n in enumerate((6, 4, 6))]
for t in ts: t.start()
for t in ts: t.join()
print([out[k][-1] for k in range(3)])
