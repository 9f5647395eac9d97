import threading
from contextlib import contextmanager

db = {"n": 0}


@contextmanager
def edit(key):
    box = {"v": db[key]}
    yield box
    db[key] = box["v"]


def work():
    with edit("n") as box:
        box["v"] += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(db)
