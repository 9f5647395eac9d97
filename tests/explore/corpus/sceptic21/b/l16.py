import random
import threading

rows = [[], []]
lock = threading.Lock()


def work(me):
    with lock:
        row = min(rows, key=len)
        full = len(row) >= 1
    if not full:
        with lock:
            row.append(me)


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(rows)
