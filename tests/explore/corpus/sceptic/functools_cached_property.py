import threading
from functools import cached_property


class Data:
    def __init__(self):
        self.calls = 0

    @cached_property
    def rows(self):
        self.calls += 1
        return [self.calls]


d = Data()
ts = [threading.Thread(target=lambda: d.rows) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(d.rows)
