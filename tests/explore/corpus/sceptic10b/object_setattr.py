import threading
from dataclasses import dataclass


@dataclass(frozen=True)
class Frozen:
    n: int = 0

    def step(self):
        object.__setattr__(self, "n", self.n + 1)


f = Frozen()
ts = [threading.Thread(target=f.step) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(f.n)
