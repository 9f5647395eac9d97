import threading


class Leaf:
    def __init__(self, name):
        self.name = name
        self.child = None


class Chain:
    def __init__(self):
        self.top = Leaf("root")
        self.current = self.top

    def grow(self, name):
        leaf = Leaf(name)
        self.current.child = leaf
        self.current = leaf


chain = Chain()
ts = [threading.Thread(target=chain.grow, args=(n,)) for n in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
node, length = chain.top, 0
while node.child:
    node, length = node.child, length + 1
print(length)
