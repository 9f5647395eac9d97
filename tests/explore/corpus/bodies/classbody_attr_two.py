import threading
class Cell:
    def __init__(self):
        self.v = 0
def work(cell):
    class Step:
        cell.v += 1
a, b = Cell(), Cell()
ts = [threading.Thread(target=work, args=(x,)) for x in (a, b)]
for t in ts: t.start()
for t in ts: t.join()
print(a.v, b.v)
