import threading
import time


class TokenBucket:
    def __init__(self, capacity):
        self.capacity = capacity
        self.tokens = capacity
        self.stamp = time.monotonic()
        self._lock = threading.Lock()

    def allow(self):
        with self._lock:
            now = time.monotonic()
            if now - self.stamp > 60:
                self.tokens = self.capacity
                self.stamp = now
            if self.tokens > 0:
                self.tokens -= 1
                return True
            return False


bucket = TokenBucket(3)
answers = []


def client():
    for _ in range(2):
        answers.append(bucket.allow())


cs = [threading.Thread(target=client) for _ in range(3)]
for c in cs:
    c.start()
for c in cs:
    c.join()
print(answers.count(True), "let through")
