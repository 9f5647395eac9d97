# Treiber stack with a simulated CAS
import threading


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


class AtomicRef:
    def __init__(self, value=None):
        self._value = value
        self._lock = threading.Lock()

    def get(self):
        return self._value

    def compare_and_set(self, expected, new):
        with self._lock:
            if self._value is expected:
                self._value = new
                return True
            return False


class Stack:
    def __init__(self):
        self.top = AtomicRef()

    def push(self, value):
        node = Node(value)
        while True:
            old = self.top.get()
            node.next = old
            if self.top.compare_and_set(old, node):
                return

    def pop(self):
        while True:
            old = self.top.get()
            if old is None:
                return None
            if self.top.compare_and_set(old, old.next):
                return old.value


stack = Stack()


def pusher(values):
    for v in values:
        stack.push(v)


ts = [threading.Thread(target=pusher, args=(vs,)) for vs in ([1, 2], [3, 4])]
for t in ts:
    t.start()
for t in ts:
    t.join()
out = []
while (v := stack.pop()) is not None:
    out.append(v)
print(sorted(out))
