import weakref
class Tree:
    def __init__(self, p=None): self.p = weakref.ref(p) if p else None; self.k = []
    def add(self): c = Tree(self); self.k.append(c); return c
root = Tree(); c = root.add(); print(c.p() is root)
root.tag = 'r'
del root
print(c.p())
