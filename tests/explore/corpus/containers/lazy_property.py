import threading
from functools import cached_property


class Report:
    def __init__(self):
        self._rows = None

    @property
    def rows(self):
        if not self._rows:
            self._rows = [1, 2, 3]
        return self._rows


r = Report()
seen = []
ts = [threading.Thread(target=lambda: seen.append(r.rows)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("same", seen[0] is seen[1])
