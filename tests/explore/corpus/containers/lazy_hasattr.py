import threading
class C:
    def get(self):
        if not hasattr(self, "x"):
            self.x = object()
        return self.x
c = C()
ts = [threading.Thread(target=c.get) for k in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
