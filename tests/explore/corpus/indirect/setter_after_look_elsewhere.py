import threading
from functools import partial
from types import SimpleNamespace

light = SimpleNamespace(state="red", shown=[])
switch = partial(setattr, light, "state")
lock = threading.Lock()


def work(state):
    light.shown.append(light.state)
    with lock:
        switch(state)


ts = [threading.Thread(target=work, args=(state,)) for state in ("green", "amber")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(light.state in ("green", "amber"))
