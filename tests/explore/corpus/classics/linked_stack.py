import threading

class Node:
    __slots__ = ('value', 'next')
    def __init__(self, value, next=None):
        self.value, self.next = value, next

class Stack:
    def __init__(self):
        self.head = None
        self.size = 0
        self.lock = threading.Lock()
    def push(self, value):
        node = Node(value)
        with self.lock:
            node.next = self.head
            self.head = node
            self.size += 1
    def pop(self):
        with self.lock:
            node = self.head
            if node is None:
                return None
            self.head = node.next
            self.size -= 1
            return node.value

stack = Stack()
popped = []

def worker(n):
    for i in range(3):
        stack.push((n, i))
        got = stack.pop()
        if got is not None:
            popped.append(got)

ts = [threading.Thread(target=worker, args=(n,)) for n in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(popped), stack.size)
