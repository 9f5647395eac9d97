import threading


class Ring:
    def __init__(self, n):
        self.buf = [None] * n
        self.tail = 0
        self.lock = threading.Lock()

    def put(self, x):
        with self.lock:
            i = self.tail
        self.buf[i] = x
        with self.lock:
            self.tail += 1


ring = Ring(4)
ts = [threading.Thread(target=ring.put, args=(x,)) for x in "abc"]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(x for x in ring.buf if x))
