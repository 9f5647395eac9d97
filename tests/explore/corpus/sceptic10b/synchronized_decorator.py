import threading
from functools import wraps

state = {"x": 1, "y": 2}
_lock = threading.RLock()


def synchronized(fn):
    @wraps(fn)
    def inner(*args, **kwargs):
        with _lock:
            return fn(*args, **kwargs)
    return inner


@synchronized
def move(n):
    state["x"] += n
    bump(n)


@synchronized
def bump(n):
    state["y"] += n


before = state["x"] + state["y"] - 0
ts = [threading.Thread(target=move, args=(1,)), threading.Thread(target=bump, args=(1,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(before, "->", state["x"] + state["y"])
