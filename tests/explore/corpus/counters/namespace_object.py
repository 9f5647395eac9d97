import threading
from types import SimpleNamespace

state = SimpleNamespace(n=0)


def add():
    state.n += 1


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(state)
