import threading
from functools import partial
class A: n = 0
def add(o, k): o.n += k
ts = [threading.Thread(target=partial(add, A, 1)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
