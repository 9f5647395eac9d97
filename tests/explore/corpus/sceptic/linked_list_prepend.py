import threading


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


class Stack:
    def __init__(self):
        self.head = None

    def push(self, v):
        self.head = Node(v, self.head)


s = Stack()
ts = [threading.Thread(target=s.push, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
n, node = 0, s.head
while node:
    n, node = n + 1, node.next
print(n)
