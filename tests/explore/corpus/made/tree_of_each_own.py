import threading

class Node:
    def __init__(self, parent, depth):
        self.children = []
        if parent is not None:
            parent.children.append(self)
        self.parent = parent
        self.depth = depth

def build(node):
    if node.depth < 2:
        for _ in range(2):
            build(Node(node, node.depth + 1))
    return node

def size(node):
    return 1 + sum(size(child) for child in node.children)

sizes = []

def work():
    sizes.append(size(build(Node(None, 0))))

ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sizes)
