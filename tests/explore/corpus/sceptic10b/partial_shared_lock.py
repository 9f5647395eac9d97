import threading
from functools import partial


def add(state, lock, amount):
    with lock:
        state["n"] = state["n"] + amount


state = {"n": 0}
job = partial(add, state, threading.Lock())
threads = [threading.Thread(target=partial(job, k)) for k in (1, 2, 3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("counter", state["n"])
