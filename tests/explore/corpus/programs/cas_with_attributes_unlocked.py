import threading


class Cell:
    def __init__(self):
        self.value = 0
        self.lock = threading.Lock()


class Adder(threading.Thread):
    def __init__(self, cell):
        super().__init__()
        self.cell = cell

    def run(self):
        while True:
            self.seen = self.cell.value
            self.wanted = self.seen + 1
            if self.cell.value == self.seen:
                self.cell.value = self.wanted
                return


cell = Cell()
ts = [Adder(cell) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(cell.value)
