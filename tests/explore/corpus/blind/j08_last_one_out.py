import threading


class Latch:
    def __init__(self, count):
        self.count = count
        self.lock = threading.Lock()

    def arrive(self):
        with self.lock:
            self.count -= 1
            return self.count == 0


class Search:
    def __init__(self, parts):
        self.parts = parts
        self.found = {}
        self.latch = Latch(len(parts))
        self.best = None
        self.best_lock = threading.Lock()
        self.finished = threading.Event()
        self.summary = ''

    def scan(self, number):
        largest = None
        for value in self.parts[number]:
            if largest is None or value > largest:
                largest = value
        self.found[number] = largest
        with self.best_lock:
            if self.best is None or largest > self.best[0]:
                self.best = (largest, number)
        if self.latch.arrive():
            self.summary = ', '.join(f'{n}={self.found[n]}' for n in sorted(self.found))
            self.finished.set()


search = Search([[3, 9, 2], [8, 11], [7, 1]])
threads = [threading.Thread(target=search.scan, args=(n,)) for n in range(3)]
for t in threads: t.start()
search.finished.wait()
print(search.summary)
assert search.best == (11, 1)
for t in threads: t.join()
