import weakref
class Obs:
    def __init__(self, n): self.n = n
    def notify(self, e): print(self.n, e); self.last = e
subs = weakref.WeakSet()
x, y = Obs('x'), Obs('y'); subs.add(x); subs.add(y)
for s in sorted(subs, key=lambda o: o.n): s.notify('e1')
del s
del x
for s in sorted(subs, key=lambda o: o.n): s.notify('e2')
print(len(subs))
