import threading
from functools import cached_property


class Report:
    def __init__(self, rows):
        self.rows = rows

    @cached_property
    def total(self):
        return sum(self.rows)


r = Report(range(11))
r.total
seen = []
ts = [threading.Thread(target=lambda: seen.append(r.total)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(*seen)
