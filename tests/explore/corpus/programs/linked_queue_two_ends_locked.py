import threading


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedQueue:
    def __init__(self):
        self.head = self.tail = None
        self.size = 0
        self.lock = threading.Lock()

    def push(self, value):
        node = Node(value)
        with self.lock:
            if self.tail is None:
                self.head = self.tail = node
            else:
                self.tail.next = node
                self.tail = node
            self.size += 1

    def pop(self):
        with self.lock:
            node = self.head
            if node is None:
                return None
            self.head = node.next
            if self.head is None:
                self.tail = None
            self.size -= 1
            return node.value


q = LinkedQueue()
got = []


def producer(k):
    q.push(k)
    q.push(k + 10)


def consumer():
    for _ in range(4):
        v = q.pop()
        if v is not None:
            got.append(v)


ts = [threading.Thread(target=producer, args=(k,)) for k in (1, 2)] + [threading.Thread(target=consumer)]
for t in ts: t.start()
for t in ts: t.join()
assert len(got) + q.size == 4
