import threading
class C: pass
def get(self):
    n = getattr(self, "n", 0)
    self.n = n + 1
c = C()
ts = [threading.Thread(target=get, args=(c,)) for k in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
