import threading
import time
from collections import deque, defaultdict


class SlidingWindowLimiter:
    def __init__(self, max_calls, period):
        self.max_calls = max_calls
        self.period = period
        self.calls = defaultdict(deque)
        self.lock = threading.Lock()

    def try_acquire(self, user):
        now = time.time()
        with self.lock:
            q = self.calls[user]
            while q and now - q[0] > self.period:
                q.popleft()
            if len(q) >= self.max_calls:
                return False
            q.append(now)
            return True


def main():
    limiter = SlidingWindowLimiter(3, 100.0)
    passed = []

    def user():
        for i in range(3):
            if limiter.try_acquire("tom"):
                passed.append(i)

    ts = [threading.Thread(target=user) for _ in range(3)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(len(passed), "passed")


if __name__ == "__main__":
    main()
