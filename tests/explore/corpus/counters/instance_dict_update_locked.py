import threading


class Counter:
    def __init__(self):
        self.n = 0
        self.lock = threading.Lock()

    def add(self):
        with self.lock:
            self.__dict__.update({"n": self.n + 1})


c = Counter()
ts = [threading.Thread(target=c.add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(c.n)
