import threading


class Node:
    def __init__(self, value, rest):
        self.value = value
        self.rest = rest


class Stack:
    def __init__(self):
        self.head = None

    def push(self, value):
        self.head = Node(value, self.head)

    def __len__(self):
        n, node = 0, self.head
        while node is not None:
            n, node = n + 1, node.rest
        return n


stack = Stack()


def fill(k):
    for i in range(5):
        stack.push((k, i))


ts = [threading.Thread(target=fill, args=(k,)) for k in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(stack))
