import threading


class Folder:
    lock = threading.RLock()

    def __init__(self, size, children=()):
        self.size = size
        self.children = list(children)

    def total(self):
        with Folder.lock:
            return self.size + sum(c.total() for c in self.children)

    def grow(self, n):
        with Folder.lock:
            self.size += n
            for c in self.children:
                c.grow(n)


root = Folder(1, [Folder(2), Folder(3, [Folder(4)])])
ts = [threading.Thread(target=root.grow, args=(1,)) for _ in range(2)]
for t in ts:
    t.start()
seen = root.total()
for t in ts:
    t.join()
assert seen in (10, 14, 18)
print(root.total())
