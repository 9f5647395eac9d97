import threading
from dataclasses import dataclass, field


@dataclass
class Fork:
    number: int
    lock: threading.Lock = field(default_factory=threading.Lock)


@dataclass
class Philosopher:
    name: str
    left: Fork
    right: Fork
    meals: int = 0

    def dine(self):
        with self.left.lock, self.right.lock:
            self.meals += 1


forks = [Fork(i) for i in range(3)]
people = [Philosopher(n, forks[i], forks[(i + 1) % 3]) for i, n in enumerate(["孔子", "老子", "庄子"])]
ts = [threading.Thread(target=p.dine) for p in people]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([p.meals for p in people])
