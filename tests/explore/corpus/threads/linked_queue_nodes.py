import threading


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


class LinkedQueue:
    def __init__(self):
        self.head = self.tail = Node(None)

    def put(self, value):
        node = Node(value)
        self.tail.next = node
        self.tail = node

    def __iter__(self):
        node = self.head.next
        while node:
            yield node.value
            node = node.next


q = LinkedQueue()


def producer(values):
    for v in values:
        q.put(v)


ts = [threading.Thread(target=producer, args=(v,)) for v in ("ab", "cd")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(list(q)))
