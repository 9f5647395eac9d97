import threading


class CircuitBreaker:
    def __init__(self, limit):
        self.limit = limit
        self.failures = 0
        self.open = False

    def record_failure(self):
        self.failures += 1
        if self.failures >= self.limit:
            self.open = True


b = CircuitBreaker(2)
ts = [threading.Thread(target=b.record_failure) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(b.open)
