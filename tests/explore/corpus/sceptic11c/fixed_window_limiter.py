"""固定窗口限流"""
import threading
import time


class FixedWindow:
    def __init__(self, limit, window):
        self.limit = limit
        self.window = window
        self.start = time.monotonic()
        self.count = 0
        self.rejected = 0
        self.lock = threading.Lock()

    def allow(self):
        with self.lock:
            now = time.monotonic()
            if now - self.start >= self.window:
                self.start = now
                self.count = 0
            if self.count < self.limit:
                self.count += 1
                return True
            self.rejected += 1
            return False


def client(limiter, results):
    for _ in range(3):
        results.append(limiter.allow())
        time.sleep(0.01)


def main():
    limiter = FixedWindow(4, 60)
    results = []
    ts = [threading.Thread(target=client, args=(limiter, results)) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("allowed", results.count(True) == 4 and limiter.rejected == 2)


if __name__ == "__main__":
    main()
