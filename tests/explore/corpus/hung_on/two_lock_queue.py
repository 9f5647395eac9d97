import threading


class Node:
    def __init__(self, value=None):
        self.value = value
        self.next = None


class TwoLockQueue:
    def __init__(self):
        node = Node()
        self.head = node
        self.tail = node
        self.head_lock = threading.Lock()
        self.tail_lock = threading.Lock()

    def put(self, value):
        node = Node(value)
        with self.tail_lock:
            self.tail.next = node
            self.tail = node

    def get(self):
        with self.head_lock:
            node = self.head
            new_head = node.next
            if new_head is None:
                return None
            value = new_head.value
            self.head = new_head
            return value


q = TwoLockQueue()


def producer(n):
    for i in range(n):
        q.put(i)


def consumer(out, n):
    for _ in range(n):
        out.append(q.get())


out = []
threads = [threading.Thread(target=producer, args=(2,)), threading.Thread(target=producer, args=(2,)), threading.Thread(target=consumer, args=(out, 2))]
for t in threads:
    t.start()
for t in threads:
    t.join()
rest = []
while True:
    value = q.get()
    if value is None:
        break
    rest.append(value)
print(len([x for x in out if x is not None]) + len(rest))
