import threading
from functools import partial


def add(state, lock, amount):
    with lock:
        state["n"] = state["n"] + amount


state = {"n": 0}
threads = [threading.Thread(target=partial(add, state, threading.Lock(), k)) for k in (1, 2, 3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("counter", state["n"])
