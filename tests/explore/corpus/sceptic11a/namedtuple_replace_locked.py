from collections import namedtuple
import threading

State = namedtuple("State", "clicks errors")
state = State(0, 0)
lock = threading.Lock()


def update(**delta):
    global state
    with lock:
        state = state._replace(**{k: getattr(state, k) + v for k, v in delta.items()})


def click(n):
    for i in range(n):
        if i == 1:
            update(errors=1)
        else:
            update(clicks=1)


ts = [threading.Thread(target=click, args=(3,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state)
