import threading


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


class LinkedQueue:
    def __init__(self):
        self.head = self.tail = Node(None)
        self.size = 0
        self.lock = threading.Lock()

    def put(self, value):
        node = Node(value)
        last = self.tail
        last.next = node
        self.tail = node
        with self.lock:
            self.size += 1


q = LinkedQueue()


def producer(values):
    for v in values:
        q.put(v)


ts = [threading.Thread(target=producer, args=(v,)) for v in ("ab", "cd")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(q.size)
