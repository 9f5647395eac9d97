import threading


class Counter:
    def __init__(self):
        self.value = 0
        self.prepare()

    def prepare(self):
        self.lock = threading.Lock()

    def inc(self):
        with self.lock:
            self.value += 1


def worker(c):
    c.prepare()
    c.inc()
    c.inc()


c = Counter()
ts = [threading.Thread(target=worker, args=(c,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(c.value)
