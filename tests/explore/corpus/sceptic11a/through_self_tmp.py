import threading

total = 0


class Adder(threading.Thread):
    def __init__(self, n):
        super().__init__()
        self.n = n
        self.tmp = None

    def load(self):
        self.tmp = total

    def add(self):
        self.tmp = self.tmp + self.n

    def store(self):
        global total
        total = self.tmp

    def run(self):
        for step in (self.load, self.add, self.store):
            step()


ts = [Adder(n) for n in (1, 2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
