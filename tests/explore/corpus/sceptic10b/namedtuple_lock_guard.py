import threading
from typing import NamedTuple


class Shared(NamedTuple):
    lock: threading.Lock
    cell: list


def add(shared, n):
    with shared.lock:
        shared.cell[0] += n


shared = Shared(threading.Lock(), [0])
ts = [threading.Thread(target=add, args=(shared, n)) for n in (1, 2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(shared.cell[0])
