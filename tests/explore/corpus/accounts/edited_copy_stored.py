import threading
from contextlib import contextmanager
bal = {"a": 1}
lock = threading.Lock()
@contextmanager
def edit(k):
    with lock: v = [bal[k]]
    yield v
    with lock: bal[k] = v[0]
def work():
    with edit("a") as v: v[0] += 1
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
