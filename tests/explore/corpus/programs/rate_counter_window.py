import threading
import time


class Limiter:
    def __init__(self, limit):
        self.limit = limit
        self.window = -1
        self.used = 0

    def allow(self):
        now = int(time.time())
        if now != self.window:
            self.window = now
            self.used = 0
        if self.used < self.limit:
            self.used += 1
            return True
        return False


lim = Limiter(2)
ok = []
ts = [threading.Thread(target=lambda: ok.append(lim.allow())) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(ok.count(True))
