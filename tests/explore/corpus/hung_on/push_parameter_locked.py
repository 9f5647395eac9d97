import threading


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


class Stack:
    def __init__(self):
        self.head = None
        self.lock = threading.Lock()

    def push(self, node):
        with self.lock:
            node.next = self.head
            self.head = node

    def pop(self):
        with self.lock:
            node = self.head
            if node is None:
                return None
            self.head = node.next
            return node.value


stack = Stack()


def work(base):
    for i in range(3):
        stack.push(Node(base + i))
    stack.pop()


threads = [threading.Thread(target=work, args=(10 * i,)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
count = 0
node = stack.head
while node:
    count += 1
    node = node.next
print(count)
