"""Token bucket rate limiter."""
import threading
import time
from concurrent.futures import ThreadPoolExecutor


class RateLimiter:
    def __init__(self, rate: float, capacity: int):
        self.rate = rate
        self.capacity = capacity
        self.tokens = float(capacity)
        self.updated = time.monotonic()
        self.lock = threading.Lock()

    def _refill(self):
        now = time.monotonic()
        self.tokens = min(self.capacity, self.tokens + (now - self.updated) * self.rate)
        self.updated = now

    def acquire(self):
        while True:
            with self.lock:
                self._refill()
                if self.tokens >= 1:
                    self.tokens -= 1
                    return
                wait = (1 - self.tokens) / self.rate
            time.sleep(wait)


def fetch(limiter, url):
    limiter.acquire()
    return f"GET {url} -> 200"


def main():
    limiter = RateLimiter(rate=20, capacity=2)
    urls = [f"/page/{i}" for i in range(6)]
    with ThreadPoolExecutor(max_workers=3) as pool:
        results = list(pool.map(lambda u: fetch(limiter, u), urls))
    for r in results:
        print(r)


if __name__ == "__main__":
    main()
