import threading
from functools import wraps

state = {"x": 1, "y": 2}


def synchronized(fn):
    lock = threading.RLock()

    @wraps(fn)
    def inner(*args, **kwargs):
        with lock:
            return fn(*args, **kwargs)
    return inner


@synchronized
def plus(n):
    state["x"] += n


@synchronized
def minus(n):
    state["x"] -= n


ts = [threading.Thread(target=plus, args=(5,)), threading.Thread(target=minus, args=(2,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state["x"])
