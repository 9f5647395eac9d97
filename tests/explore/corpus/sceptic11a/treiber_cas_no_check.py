# Treiber stack, the CAS is not one step
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
        if self._value is expected:
            with self._lock:
                self._value = new
            return True
        return False


top = AtomicRef()


def push(value):
    node = Node(value)
    while True:
        old = top.get()
        node.next = old
        if top.compare_and_set(old, node):
            return


ts = [threading.Thread(target=push, args=(v,)) for v in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
n, cur = 0, top.get()
while cur:
    n, cur = n + 1, cur.next
print(n)
