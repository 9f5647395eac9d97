import threading


class Counter:
    def __init__(self):
        self.reset()

    def reset(self):
        self.lock = threading.Lock()

    def add(self):
        with self.lock:
            self.n = getattr(self, "n", 0) + 1


c = Counter()


def worker():
    c.reset()
    for _ in range(2):
        c.add()


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(c.n)
