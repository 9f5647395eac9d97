import threading
import time
from collections import deque


class RateLimiter:
    def __init__(self, limit, period):
        self.limit = limit
        self.period = period
        self.calls = deque([time.monotonic() - 100])
        self.lock = threading.Lock()

    def try_acquire(self):
        now = time.monotonic()
        while self.calls and now - self.calls[0] > self.period:
            self.calls.popleft()
        with self.lock:
            if len(self.calls) < self.limit:
                self.calls.append(now)
                return True
            return False


limiter = RateLimiter(2, 60)
ts = [threading.Thread(target=limiter.try_acquire) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(limiter.calls))
