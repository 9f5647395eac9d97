import threading


class Progress:
    def __init__(self, total):
        self.total, self.done = total, 0
        self.shown = 0
        self.lock = threading.Lock()

    def step(self):
        with self.lock:
            self.done += 1
            percent = 100 * self.done // self.total
        with self.lock:
            self.shown = percent


progress = Progress(4)
ts = [threading.Thread(target=lambda: [progress.step() for _ in range(2)]) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(f"{progress.shown}%")
