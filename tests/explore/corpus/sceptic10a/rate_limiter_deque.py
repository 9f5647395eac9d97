import threading
import time
from collections import deque


class RateLimiter:
    """Decorator: at most max_calls in each period."""

    def __init__(self, max_calls, period):
        self.calls = deque()
        self.max_calls = max_calls
        self.period = period
        self.lock = threading.Lock()

    def __call__(self, f):
        def wrapped(*args, **kwargs):
            while True:
                with self.lock:
                    now = time.time()
                    while self.calls and now - self.calls[0] > self.period:
                        self.calls.popleft()
                    if len(self.calls) < self.max_calls:
                        self.calls.append(now)
                        break
                time.sleep(self.period / 10)
            return f(*args, **kwargs)
        return wrapped


done = []


@RateLimiter(max_calls=2, period=0.1)
def fetch(i):
    done.append(i)


ts = [threading.Thread(target=fetch, args=(i,)) for i in range(5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("fetched", sorted(done))
