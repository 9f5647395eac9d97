import threading


class Ring:
    def __init__(self, n):
        self.buf = [None] * n
        self.tail = 0
        self.lock = threading.Lock()

    def put(self, x):
        with self.lock:
            i = self.tail
            self.tail += 1
        self.buf[i] = x


ring = Ring(4)
ts = [threading.Thread(target=ring.put, args=(x,)) for x in "abc"]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(x for x in ring.buf if x))
