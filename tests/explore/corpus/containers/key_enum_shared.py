import threading
from enum import Enum
class K(Enum):
    A = 1
n = {K.A: 0}
def inc():
    n[K.A] += 1
ts = [threading.Thread(target=inc) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
