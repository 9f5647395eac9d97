import threading


class Node:
    def __init__(self, value=None):
        self.value = value
        self.next = None


class TwoLockQueue:
    def __init__(self):
        self.head = self.tail = Node()
        self.head_lock = threading.Lock()
        self.tail_lock = threading.Lock()

    def put(self, value):
        node = Node(value)
        with self.tail_lock:
            self.tail.next = node
            self.tail = node

    def get(self):
        with self.head_lock:
            first = self.head.next
            if first is None:
                return None
            self.head = first
            return first.value


q = TwoLockQueue()
got = []


def producer(base):
    for i in range(2):
        q.put(base + i)


def consumer():
    while len(got) < 2:
        v = q.get()
        if v is not None:
            got.append(v)


ts = [threading.Thread(target=producer, args=(b,)) for b in (1, 10)] + [threading.Thread(target=consumer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(got))
