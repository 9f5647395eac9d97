import threading
from collections import namedtuple

State = namedtuple("State", "ok failed")
state = State(0, 0)


def record(good):
    global state
    if good:
        state = state._replace(ok=state.ok + 1)
    else:
        state = state._replace(failed=state.failed + 1)


ts = [threading.Thread(target=record, args=(i % 2 == 0,)) for i in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state)
