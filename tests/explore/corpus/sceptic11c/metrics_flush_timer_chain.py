"""Metrics that are flushed by a self-restarting timer."""
import random
import threading
import time


class Metrics:
    def __init__(self, interval):
        self.interval = interval
        self.lock = threading.Lock()
        self.pending = 0
        self.flushed = 0
        self.active = True
        self._arm()

    def _arm(self):
        self.timer = threading.Timer(self.interval, self._on_timer)
        self.timer.daemon = True
        self.timer.start()

    def _on_timer(self):
        with self.lock:
            self.flushed += self.pending
            self.pending = 0
            if self.active:
                self._arm()

    def inc(self):
        with self.lock:
            self.pending += 1

    def close(self):
        with self.lock:
            self.active = False
            self.timer.cancel()
            self.flushed += self.pending
            self.pending = 0


def worker(m):
    for _ in range(3):
        m.inc()
        time.sleep(random.random() / 100)


def main():
    m = Metrics(0.02)
    ts = [threading.Thread(target=worker, args=(m,)) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    m.close()
    print(m.flushed)


if __name__ == "__main__":
    main()
