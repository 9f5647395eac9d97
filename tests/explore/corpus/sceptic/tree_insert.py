import threading


class Tree:
    def __init__(self):
        self.root = None
        self.size = 0

    def insert(self, k):
        if self.root is None:
            self.root = [k, None, None]
            return
        node = self.root
        while True:
            side = 1 if k < node[0] else 2
            if node[side] is None:
                node[side] = [k, None, None]
                return
            node = node[side]


def count(node):
    return 0 if node is None else 1 + count(node[1]) + count(node[2])


t = Tree()
t.insert(5)
ts = [threading.Thread(target=t.insert, args=(k,)) for k in (7, 8)]
for x in ts: x.start()
for x in ts: x.join()
print(count(t.root))
