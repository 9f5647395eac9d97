import threading
import time


class Ring:
    def __init__(self, n):
        self.n = n
        self.cells = [None] * n
        self.head = self.tail = 0

    def put(self, x):
        while self.tail - self.head == self.n:
            time.sleep(0.001)
        self.cells[self.tail % self.n] = x
        self.tail += 1

    def get(self):
        while self.tail == self.head:
            time.sleep(0.001)
        x = self.cells[self.head % self.n]
        self.head += 1
        return x


ring, out = Ring(2), []


def produce():
    for i in range(4):
        ring.put(i)


def consume():
    for _ in range(4):
        out.append(ring.get())


ts = [threading.Thread(target=produce), threading.Thread(target=consume)]
for t in ts: t.start()
for t in ts: t.join()
print(out)
