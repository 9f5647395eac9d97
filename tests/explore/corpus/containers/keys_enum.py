import threading
from enum import Enum
class K(Enum):
    A = 1
    B = 2
n = {K.A: 0, K.B: 0}
def inc(k):
    n[k] += 1
ts = [threading.Thread(target=inc, args=(k,)) for k in K]
for t in ts: t.start()
for t in ts: t.join()
