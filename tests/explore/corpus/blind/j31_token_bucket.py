import threading
import time


class TokenBucket:
    def __init__(self, capacity):
        self.capacity = capacity
        self.tokens = capacity
        self.cond = threading.Condition()
        self.refills = 0

    def take(self, count=1):
        with self.cond:
            while self.tokens < count:
                self.cond.wait()
            self.tokens -= count
            return self.tokens

    def refill_forever(self):
        while True:
            time.sleep(0.05)
            with self.cond:
                if self.tokens < self.capacity:
                    self.tokens = min(self.capacity, self.tokens + 1)
                    self.refills += 1
                    self.cond.notify_all()


bucket = TokenBucket(2)
threading.Thread(target=bucket.refill_forever, daemon=True).start()
calls = []


def client(name, needs):
    for n in needs:
        left = bucket.take(n)
        calls.append((name, n))
        assert 0 <= left < bucket.capacity


threads = [threading.Thread(target=client, args=('a', [1, 2])), threading.Thread(target=client, args=('b', [1, 1]))]
for t in threads: t.start()
for t in threads: t.join()
print(len(calls), 'calls')
