import operator
import threading
from types import SimpleNamespace

s = SimpleNamespace(total=0)


def work(xs):
    for x in xs:
        s.total = operator.iadd(s.total, x)


ts = [threading.Thread(target=work, args=(range(4),)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(s.total)
