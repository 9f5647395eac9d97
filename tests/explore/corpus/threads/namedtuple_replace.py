import threading
from collections import namedtuple

State = namedtuple("State", "n text")
state = State(0, "")


def step(mark):
    global state
    state = state._replace(n=state.n + 1, text=state.text + mark)


ts = [threading.Thread(target=step, args=(m,)) for m in "xyz"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state.n)
