import threading


class BoundedBuffer:
    def __init__(self, size):
        self.size = size
        self.buffer = []
        self.cond = threading.Condition()

    def put(self, item):
        with self.cond:
            while len(self.buffer) == self.size:
                self.cond.wait()
            self.buffer.append(item)
            self.cond.notify()

    def get(self):
        with self.cond:
            while not self.buffer:
                self.cond.wait()
            item = self.buffer.pop(0)
            self.cond.notify()
            return item


buf = BoundedBuffer(1)
got = []


def producer(k):
    for i in range(2):
        buf.put((k, i))


def consumer():
    for _ in range(2):
        got.append(buf.get())


ts = [threading.Thread(target=consumer) for _ in range(2)] + [threading.Thread(target=producer, args=(k,)) for k in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(got))
