import threading


class Pair:
    x = 0
    mirror = 0

    def set(self, v):
        self.x = v
        self.mirror = self.x


p = Pair()
ts = [threading.Thread(target=p.set, args=(v,)) for v in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(p.x == p.mirror)
