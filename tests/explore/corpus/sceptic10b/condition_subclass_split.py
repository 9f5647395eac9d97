import threading


class Cell(threading.Condition):
    def __init__(self, value):
        super().__init__()
        self.value = value


cell = Cell(0)


def add(n):
    with cell:
        old = cell.value
    with cell:
        cell.value = old + n


ts = [threading.Thread(target=add, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(cell.value)
