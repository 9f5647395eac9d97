import threading
import time


class TokenBucket:
    def __init__(self, capacity):
        self.capacity = capacity
        self.tokens = capacity
        self.lock = threading.Lock()

    def allow(self):
        with self.lock:
            if self.tokens > 0:
                self.tokens -= 1
                return True
            return False


bucket = TokenBucket(3)
results = []


def client(name):
    for _ in range(2):
        results.append((name, bucket.allow()))
        time.sleep(0.005)


ts = [threading.Thread(target=client, args=(n,)) for n in ("a", "b", "c")]
for t in ts: t.start()
for t in ts: t.join()
print("allowed", len([r for _, r in results if r]))
