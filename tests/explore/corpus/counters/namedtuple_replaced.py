import threading
from collections import namedtuple
S = namedtuple("S", "a b")
state = S(0, 0)
def inc():
    global state
    state = state._replace(a=state.a + 1)
ts = [threading.Thread(target=inc) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
