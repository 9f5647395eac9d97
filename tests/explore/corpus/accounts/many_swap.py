import threading, random
class Cell:
    def __init__(self, v):
        self.v = v
        self.lock = threading.Lock()
cells = [Cell(i) for i in range(3)]
def swap(i, j):
    a, b = cells[i], cells[j]
    with cells[min(i, j)].lock, cells[max(i, j)].lock:
        x = a.v
        y = b.v
        a.v = y
        b.v = x
def work(seed):
    r = random.Random(seed)
    for _ in range(5):
        swap(*r.sample(range(3), 2))
ts = [threading.Thread(target=work, args=(s,)) for s in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(c.v for c in cells))
