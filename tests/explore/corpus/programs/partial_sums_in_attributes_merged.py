import threading


class Stats:
    def __init__(self):
        self.total = 0
        self.largest = 0
        self.lock = threading.Lock()


class Worker(threading.Thread):
    def __init__(self, stats, numbers):
        super().__init__()
        self.stats, self.numbers = stats, numbers
        self.total = 0
        self.largest = 0

    def run(self):
        for n in self.numbers:
            self.total = self.total + n
            self.largest = max(self.largest, n)
        with self.stats.lock:
            self.stats.total = self.stats.total + self.total
            if self.largest > self.stats.largest:
                self.stats.largest = self.largest


stats = Stats()
ws = [Worker(stats, part) for part in ((1, 5), (2, 3))]
for w in ws: w.start()
for w in ws: w.join()
assert (stats.total, stats.largest) == (11, 5)
print("ok")
