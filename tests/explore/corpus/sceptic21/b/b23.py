import threading


class Ring:
    def __init__(self, n):
        self.buf = [None] * n
        self.n = n
        self.head = self.tail = 0
        self.empty = threading.Semaphore(n)
        self.full = threading.Semaphore(0)

    def put(self, x):
        self.empty.acquire()
        self.buf[self.tail] = x
        self.tail = (self.tail + 1) % self.n
        self.full.release()

    def get(self):
        self.full.acquire()
        x = self.buf[self.head]
        self.head = (self.head + 1) % self.n
        self.empty.release()
        return x


ring = Ring(3)
got = []


def produce(base):
    for i in range(2):
        ring.put(base + i)


def consume():
    for _ in range(4):
        got.append(ring.get())


ts = [threading.Thread(target=produce, args=(b,)) for b in (10, 20)]
ts.append(threading.Thread(target=consume))
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(got))
