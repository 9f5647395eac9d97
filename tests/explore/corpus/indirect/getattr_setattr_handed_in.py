import threading
from types import SimpleNamespace

state = SimpleNamespace(hits=0)


def bump(read, write, name):
    old = read(state, name)
    write(state, name, old + 1)


ts = [threading.Thread(target=bump, args=(getattr, setattr, "hits")) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state.hits)
