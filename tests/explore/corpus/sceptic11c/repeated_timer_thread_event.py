import threading
import time


class RepeatTimer(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)


class Stats:
    def __init__(self):
        self.lock = threading.Lock()
        self.n = 0
        self.flushes = 0

    def hit(self):
        with self.lock:
            self.n += 1

    def flush(self):
        with self.lock:
            self.flushes += self.n
            self.n = 0


stats = Stats()
timer = RepeatTimer(0.02, stats.flush)
timer.start()
for _ in range(4):
    stats.hit()
    time.sleep(0.01)
timer.cancel()
timer.join()
stats.flush()
assert stats.flushes == 4
print("done")
