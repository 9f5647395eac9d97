import threading


class Ring:
    def __init__(self, n):
        self.buf = [None] * n
        self.head = self.tail = self.size = 0
        self.lock = threading.Lock()
        self.not_full = threading.Condition(self.lock)
        self.not_empty = threading.Condition(self.lock)

    def put(self, x):
        with self.not_full:
            while self.size == len(self.buf):
                self.not_full.wait()
            self.buf[self.tail] = x
            self.tail = (self.tail + 1) % len(self.buf)
            self.size += 1
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while self.size == 0:
                self.not_empty.wait()
            x = self.buf[self.head]
            self.head = (self.head + 1) % len(self.buf)
            self.size -= 1
            self.not_full.notify()
            return x


ring = Ring(2)
got = []
p = threading.Thread(target=lambda: [ring.put(i) for i in range(4)])
c = threading.Thread(target=lambda: [got.append(ring.get()) for _ in range(4)])
p.start(); c.start(); p.join(); c.join()
print(got)
