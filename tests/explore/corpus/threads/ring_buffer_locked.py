import threading


class Ring:
    def __init__(self, n):
        self.cells = [None] * n
        self.head = 0
        self.count = 0
        self.cond = threading.Condition()

    def put(self, x):
        with self.cond:
            while self.count == len(self.cells):
                self.cond.wait()
            self.cells[(self.head + self.count) % len(self.cells)] = x
            self.count += 1
            self.cond.notify_all()

    def get(self):
        with self.cond:
            while self.count == 0:
                self.cond.wait()
            x = self.cells[self.head]
            self.head = (self.head + 1) % len(self.cells)
            self.count -= 1
            self.cond.notify_all()
            return x


ring = Ring(2)
got = []


def produce(base):
    for i in range(3):
        ring.put(base + i)


def consume():
    for _ in range(3):
        got.append(ring.get())


ts = [threading.Thread(target=produce, args=(b,)) for b in (0, 10)] + [threading.Thread(target=consume) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(got))
