import threading


class Node:
    def __init__(self, value, nxt=None):
        self.value = value
        self.next = nxt


class SortedList:
    def __init__(self):
        self.head = Node(float("-inf"))
        self.lock = threading.Lock()

    def insert(self, value):
        prev = self.head
        while prev.next is not None and prev.next.value < value:
            prev = prev.next
        with self.lock:
            prev.next = Node(value, prev.next)

    def values(self):
        out, node = [], self.head.next
        while node:
            out.append(node.value)
            node = node.next
        return out


sl = SortedList()
ts = [threading.Thread(target=sl.insert, args=(v,)) for v in (2, 1, 3)]
for t in ts: t.start()
for t in ts: t.join()
print(sl.values() == sorted(sl.values()))
