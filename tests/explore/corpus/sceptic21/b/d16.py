import threading
import time


class TokenBucket:
    def __init__(self, capacity):
        self.tokens = capacity

    def allow(self):
        if self.tokens > 0:
            time.sleep(0.001)
            self.tokens -= 1
            return True
        return False


bucket = TokenBucket(1)
served = []


def request(i):
    if bucket.allow():
        served.append(i)


ts = [threading.Thread(target=request, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("served", len(served), "tokens", bucket.tokens)
