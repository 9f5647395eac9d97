class Node:
    def __init__(self, v, kids=()): self.v = v; self.kids = list(kids)
    def __del__(self): print('del', self.v)
    def total(self): return self.v + sum(k.total() for k in self.kids)
t = Node(1, [Node(2), Node(3, [Node(4)])])
print(t.total())
t.kids.pop(0)
print('pruned')
t.kids[0].v = 30
t.kids = []
print('emptied')
del t
print('end')
