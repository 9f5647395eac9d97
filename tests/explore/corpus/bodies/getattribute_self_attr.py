import threading
class Locked:
    def __init__(self):
        self.lock = threading.RLock()
        self.n = 1
    def __getattribute__(self, name):
        with object.__getattribute__(self, "lock"):
            return object.__getattribute__(self, name)
    def add(self):
        with self.lock:
            self.n += 1
b = Locked()
ts = [threading.Thread(target=b.add) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(b.n)
