import threading
from functools import cached_property


class Counter:
    def __init__(self):
        self.n = 0
        self.lock

    @cached_property
    def lock(self):
        return threading.Lock()

    def step(self):
        with self.lock:
            self.n += 1


c = Counter()
ts = [threading.Thread(target=c.step) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(c.n)
