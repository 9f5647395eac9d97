import threading


class Node:
    def __init__(self, value):
        self.value, self.next = value, None


class Queue:
    def __init__(self):
        self.head = self.tail = Node(None)

    def put(self, v):
        node = Node(v)
        self.tail.next = node
        self.tail = node


q = Queue()
ts = [threading.Thread(target=q.put, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
n, node = 0, q.head.next
while node:
    n, node = n + 1, node.next
assert n == 2, f"丢了一个节点: {n}"
print(n)
