import threading


class BoundedBuffer:
    def __init__(self, size):
        self.items, self.size = [], size
        self.lock = threading.Lock()
        self.not_full = threading.Condition(self.lock)
        self.not_empty = threading.Condition(self.lock)

    def put(self, item):
        with self.not_full:
            while len(self.items) == self.size:
                self.not_full.wait()
            self.items.append(item)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while not self.items:
                self.not_empty.wait()
            item = self.items.pop(0)
            self.not_full.notify()
            return item


buffer = BoundedBuffer(2)
got = []


def produce(first):
    for i in range(3):
        buffer.put(first + i)


def consume():
    for _ in range(3):
        got.append(buffer.get())


ts = [threading.Thread(target=produce, args=(k,)) for k in (0, 10)]
ts += [threading.Thread(target=consume) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(got))
