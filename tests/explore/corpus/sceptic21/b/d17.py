import threading
import time
from collections import deque


class RateLimiter:
    def __init__(self, limit, period):
        self.limit = limit
        self.period = period
        self.calls = deque()
        self.lock = threading.Lock()

    def try_acquire(self):
        with self.lock:
            now = time.monotonic()
            while self.calls and now - self.calls[0] > self.period:
                self.calls.popleft()
            if len(self.calls) < self.limit:
                self.calls.append(now)
                return True
            return False


limiter = RateLimiter(2, 60)
results = []
ts = [threading.Thread(target=lambda: results.append(limiter.try_acquire())) for _ in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(results.count(True), results.count(False))
