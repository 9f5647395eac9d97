import threading
from dataclasses import dataclass, field


@dataclass
class Pool:
    idle: list = field(default_factory=lambda: ['c1', 'c2', 'c3'])
    keep: int = 2
    lock: threading.Lock = field(default_factory=threading.Lock)

    def reap(self):
        with self.lock:
            extra = len(self.idle) - self.keep
        for _ in range(extra):
            with self.lock:
                self.idle.pop()


pool = Pool()
reapers = [threading.Thread(target=pool.reap) for _ in range(2)]
for r in reapers: r.start()
for r in reapers: r.join()
print('kept:', len(pool.idle) >= pool.keep)
