import threading


class Mean:
    def __init__(self):
        self.n = 0
        self.total = 0.0
        self.mean = 0.0
        self.lock = threading.Lock()

    def add(self, x):
        with self.lock:
            self.n += 1
            self.total += x
            self.mean = self.total / self.n


m = Mean()
ts = [threading.Thread(target=m.add, args=(x,)) for x in (2, 4)]
for t in ts: t.start()
for t in ts: t.join()
print(m.n, m.mean)
