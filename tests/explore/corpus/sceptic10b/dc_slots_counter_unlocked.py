import threading
from dataclasses import dataclass


@dataclass(slots=True)
class Counter:
    n: int = 0


c = Counter()


def step():
    c.n += 1


ts = [threading.Thread(target=step) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(c.n)
