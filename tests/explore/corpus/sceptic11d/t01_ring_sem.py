import threading

SIZE = 2


class Ring:
    def __init__(self):
        self.cells = [None] * SIZE
        self.head = self.tail = 0
        self.room = threading.Semaphore(SIZE)
        self.filled = threading.Semaphore(0)
        self.mutex = threading.Lock()

    def put(self, thing):
        self.room.acquire()
        with self.mutex:
            self.cells[self.tail] = thing
            self.tail = (self.tail + 1) % SIZE
        self.filled.release()

    def get(self):
        self.filled.acquire()
        with self.mutex:
            thing = self.cells[self.head]
            self.cells[self.head] = None
            self.head = (self.head + 1) % SIZE
        self.room.release()
        return thing


ring = Ring()
sums = {}


def produce(start):
    for n in range(start, start + 2):
        ring.put(n)


def consume(name):
    total = 0
    while True:
        n = ring.get()
        if n is None:
            break
        total += n
    sums[name] = total


makers = [threading.Thread(target=produce, args=(k * 10,)) for k in (1, 2)]
takers = [threading.Thread(target=consume, args=(name,)) for name in 'xy']
for t in makers + takers:
    t.start()
for t in makers:
    t.join()
for _ in takers:
    ring.put(None)
for t in takers:
    t.join()
assert sum(sums.values()) == 62
print(sum(sums.values()))
