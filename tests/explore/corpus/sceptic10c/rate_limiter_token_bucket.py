import threading
import time


class TokenBucket:
    def __init__(self, capacity):
        self.tokens = capacity
        self.lock = threading.Lock()
        self.created = time.monotonic()

    def take(self):
        with self.lock:
            if self.tokens > 0:
                self.tokens -= 1
                return True
        return False


bucket = TokenBucket(3)
outcome = {True: [], False: []}


def call(i):
    outcome[bucket.take()].append(i)


ts = [threading.Thread(target=call, args=(i,)) for i in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print('allowed', len(outcome[True]), 'refused', len(outcome[False]))
