import threading
from types import SimpleNamespace

cells = {c: SimpleNamespace(lock=threading.Lock(), n=0) for c in 'abc'}


def count(words):
    for w in words:
        cell = cells.get(w[0])
        if cell is None:
            continue
        with cell.lock:
            cell.n += 1


texts = ['apple bee', 'ant cow bat', 'zoo']
ts = [threading.Thread(target=count, args=(t.split(),)) for t in texts]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(*(f'{c}:{cell.n}' for c, cell in cells.items()))
