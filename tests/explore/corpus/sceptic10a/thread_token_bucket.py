import threading
import time


class TokenBucket:
    """Rate limiter: at most `capacity` at once, `rate` tokens per second."""

    def __init__(self, rate, capacity):
        self.rate = rate
        self.capacity = capacity
        self.tokens = capacity
        self.last = time.monotonic()
        self.lock = threading.Lock()

    def allow(self):
        with self.lock:
            now = time.monotonic()
            self.tokens = min(self.capacity, self.tokens + (now - self.last) * self.rate)
            self.last = now
            if self.tokens >= 1:
                self.tokens -= 1
                return True
            return False

    def wait(self):
        while not self.allow():
            time.sleep(1 / self.rate)


bucket = TokenBucket(rate=20, capacity=2)
calls = []


def api_call(n):
    for i in range(2):
        bucket.wait()
        calls.append((n, i))


threads = [threading.Thread(target=api_call, args=(n,)) for n in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("calls made:", len(calls))
