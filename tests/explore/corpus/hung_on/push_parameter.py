import threading


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


class Stack:
    def __init__(self):
        self.head = None

    def push(self, node):
        node.next = self.head
        self.head = node


stack = Stack()


def work(base):
    for i in range(3):
        stack.push(Node(base + i))


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
