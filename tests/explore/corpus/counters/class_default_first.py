import threading
class C:
    n = 0
    def go(self):
        self.n = self.n + 1
c = C()
ts = [threading.Thread(target=c.go) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
