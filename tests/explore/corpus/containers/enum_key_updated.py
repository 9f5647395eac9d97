import threading
from enum import Enum
class V(Enum):
    A = 1
votes = {V.A: 0}
def cast(v):
    votes.update({v: votes[v] + 1})
ts = [threading.Thread(target=cast, args=(V.A,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
