import threading
class Db:
    def __init__(self): self._d = {}
    def load(self, k): return self._d.get(k, 0)
    def save(self, k, v): self._d[k] = v
class Service:
    def __init__(self, db): self.db = db
    def pay(self, k, n):
        old = self.db.load(k)
        new = self.compute(old, n)
        self.db.save(k, new)
    @staticmethod
    def compute(a, b): return a + b
s = Service(Db())
ts = [threading.Thread(target=s.pay, args=("x", n)) for n in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
