import threading
from collections import deque


class Limiter:
    def __init__(self, limit):
        self.limit = limit
        self.calls = deque()
        self.lock = threading.Lock()

    def allow(self, now):
        with self.lock:
            while self.calls and now - self.calls[0] > 60:
                self.calls.popleft()
            if len(self.calls) >= self.limit:
                return False
            self.calls.append(now)
            return True


limiter = Limiter(2)
answers = []


def request(now):
    answers.append(limiter.allow(now))


ts = [threading.Thread(target=request, args=(n,)) for n in (1, 2, 3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("allowed", answers.count(True), "denied", answers.count(False))
