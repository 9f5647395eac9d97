import threading
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Stats:
    count: int = 0
    total: int = 0


class Meter:
    def __init__(self):
        self.stats = Stats()
        self._lock = threading.Lock()

    def record(self, value):
        old = self.stats
        with self._lock:
            self.stats = replace(old, count=old.count + 1, total=old.total + value)


meter = Meter()
ts = [threading.Thread(target=meter.record, args=(v,)) for v in (10, 20, 30)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(meter.stats)
