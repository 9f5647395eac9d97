import threading
from dataclasses import dataclass, field


@dataclass
class Stats:
    n: int = 0
    total: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def add(self, x):
        with self.lock:
            self.n += 1
            self.total += x

    @property
    def mean(self):
        with self.lock:
            return self.total / self.n if self.n else 0.0


s = Stats()
ts = [threading.Thread(target=s.add, args=(x,)) for x in (2.0, 4.0)]
for t in ts:
    t.start()
m = s.mean
for t in ts:
    t.join()
print(s, s.mean)
