"""Circuit breaker used by several callers."""
import enum
import random
import threading
import time


class State(enum.Enum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


class CircuitOpen(Exception):
    pass


class CircuitBreaker:
    def __init__(self, threshold=3, reset_after=0.05):
        self.threshold = threshold
        self.reset_after = reset_after
        self.failures = 0
        self.state = State.CLOSED
        self.opened_at = 0.0
        self._lock = threading.Lock()

    def _before(self):
        with self._lock:
            if self.state is State.OPEN:
                if time.monotonic() - self.opened_at < self.reset_after:
                    raise CircuitOpen()
                self.state = State.HALF_OPEN

    def _success(self):
        with self._lock:
            self.failures = 0
            self.state = State.CLOSED

    def _failure(self):
        with self._lock:
            self.failures += 1
            if self.failures >= self.threshold or self.state is State.HALF_OPEN:
                self.state = State.OPEN
                self.opened_at = time.monotonic()

    def call(self, func, *args):
        self._before()
        try:
            result = func(*args)
        except Exception:
            self._failure()
            raise
        self._success()
        return result


def flaky(rng):
    if rng.random() < 0.6:
        raise ConnectionError("backend down")
    return "ok"


def caller(breaker, seed, stats):
    rng = random.Random(seed)
    for _ in range(3):
        try:
            breaker.call(flaky, rng)
            stats.append("ok")
        except CircuitOpen:
            stats.append("open")
            time.sleep(0.02)
        except ConnectionError:
            stats.append("fail")


def main():
    breaker = CircuitBreaker()
    stats = []
    ts = [threading.Thread(target=caller, args=(breaker, s, stats)) for s in range(3)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(len(stats), "calls")


if __name__ == "__main__":
    main()
