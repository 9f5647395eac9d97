import threading

lock = threading.Lock()
results = []


class Worker(threading.Thread):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers
        self.batch = []

    def flush(self):
        with lock:
            results.extend(self.batch)
        self.batch = []

    def run(self):
        for n in self.numbers:
            self.batch.append(n * n)
            if len(self.batch) == 2:
                self.flush()
        self.flush()


ts = [Worker(range(5)), Worker(range(5, 8))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(results))
