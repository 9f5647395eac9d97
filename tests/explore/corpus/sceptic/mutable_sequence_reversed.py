import threading
from collections.abc import MutableSequence


class Row(MutableSequence):
    def __init__(self, items): self._i = list(items)
    def __getitem__(self, k): return self._i[k]
    def __setitem__(self, k, v): self._i[k] = v
    def __delitem__(self, k): del self._i[k]
    def __len__(self): return len(self._i)
    def insert(self, k, v): self._i.insert(k, v)


row = Row("abc")
ts = [threading.Thread(target=row.reverse) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("".join(row))
