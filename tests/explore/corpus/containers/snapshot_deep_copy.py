import threading, copy
class S:
    def __init__(self):
        self.l = threading.Lock(); self.d = {}
    def add(self, k):
        with self.l: self.d[k] = self.d.get(k, 0) + 1
    def snap(self):
        with self.l: return copy.deepcopy(self.d)
s = S()
ts = [threading.Thread(target=s.add, args=("k",)) for _ in range(2)]
for t in ts: t.start()
snap = s.snap()
for t in ts: t.join()
print(s.snap()["k"])
