import threading
class Limiter:
    def __init__(self, cap):
        self.lock, self.cap, self.n = threading.Lock(), cap, 0
    def enter(self):
        with self.lock:
            self.n += 1
            full = self.n > self.cap
        if full:
            with self.lock:
                self.n -= 1
            return False
        return True
    def leave(self):
        with self.lock:
            self.n -= 1
lim = Limiter(1)
def client():
    if lim.enter():
        lim.leave()
ts = [threading.Thread(target=client) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(lim.n)
