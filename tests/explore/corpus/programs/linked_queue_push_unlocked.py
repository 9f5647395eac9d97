import threading


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedQueue:
    def __init__(self):
        self.head = self.tail = None
        self.lock = threading.Lock()

    def push(self, value):
        node = Node(value)
        if self.tail is None:
            self.head = self.tail = node
        else:
            self.tail.next = node
            self.tail = node

    def pop(self):
        with self.lock:
            node = self.head
            self.head = node.next
            return node.value


q = LinkedQueue()
ts = [threading.Thread(target=q.push, args=(k,)) for k in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(q.pop() + q.pop())
