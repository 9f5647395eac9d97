import threading


class Stack:
    class Node:
        def __init__(self, v, nxt):
            self.v, self.nxt = v, nxt

    def __init__(self):
        self.top = None
        self.size = 0
        self._lock = threading.Lock()

    def push(self, v):
        with self._lock:
            self.top = Stack.Node(v, self.top)
            self.size += 1

    def pop(self):
        with self._lock:
            if self.top is None:
                return None
            node = self.top
            self.top = node.nxt
            self.size -= 1
            return node.v


s = Stack()
out = []


def worker(v):
    s.push(v)
    out.append(s.pop())


ts = [threading.Thread(target=worker, args=(v,)) for v in (1, 2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(out), s.size)
