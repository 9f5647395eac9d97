import threading

cells = [0, 0]


class Tx:
    def __init__(self, i):
        self.i = i

    def __enter__(self):
        self.v = cells[self.i]
        return self

    def __exit__(self, kind, value, tb):
        if kind is None:
            cells[self.i] = self.v


def work(k):
    with Tx(1) as tx:
        tx.v += k


ts = [threading.Thread(target=work, args=(k,)) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(cells)
