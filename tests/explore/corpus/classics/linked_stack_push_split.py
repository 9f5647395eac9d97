import threading

class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next

class Stack:
    def __init__(self):
        self.head = None
        self.lock = threading.Lock()
    def push(self, value):
        node = Node(value, self.head)
        with self.lock:
            self.head = node

stack = Stack()
ts = [threading.Thread(target=lambda n=n: [stack.push(n) for _ in range(3)]) for n in range(2)]
for t in ts: t.start()
for t in ts: t.join()
n = 0
node = stack.head
while node:
    n, node = n + 1, node.next
print(n)
