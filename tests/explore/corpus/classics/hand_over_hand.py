import threading

class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next
        self.lock = threading.Lock()

class SortedList:
    def __init__(self):
        self.head = Node(float('-inf'))
    def add(self, value):
        prev = self.head
        prev.lock.acquire()
        cur = prev.next
        while cur is not None:
            cur.lock.acquire()
            if cur.value >= value:
                break
            prev.lock.release()
            prev, cur = cur, cur.next
        prev.next = Node(value, cur)
        if cur is not None:
            cur.lock.release()
        prev.lock.release()
    def values(self):
        node, found = self.head.next, []
        while node is not None:
            found.append(node.value)
            node = node.next
        return found

items = SortedList()

def work(values):
    for v in values:
        items.add(v)

ts = [threading.Thread(target=work, args=(vs,)) for vs in ([5, 1], [3, 4], [2])]
for t in ts: t.start()
for t in ts: t.join()
print(items.values())
