import threading


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


class LinkedQueue:
    def __init__(self):
        self.head = self.tail = Node(None)
        self.lock = threading.Lock()

    def put(self, value):
        node = Node(value)
        with self.lock:
            self.tail.next = node
            self.tail = node

    def get(self):
        with self.lock:
            first = self.head.next
            if first is None:
                return None
            self.head = first
            return first.value


q = LinkedQueue()
got = []


def producer(values):
    for v in values:
        q.put(v)


def consumer():
    for _ in range(3):
        v = q.get()
        if v is not None:
            got.append(v)


ts = [threading.Thread(target=producer, args=(v,)) for v in ("ab", "cd")] + [threading.Thread(target=consumer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(got) <= 4)
