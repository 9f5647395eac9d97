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
        with self.lock:
            self.tail.next = node
            self.tail = node
            self.size += 1

    def get(self):
        with self.lock:
            first = self.head.next
            if first is None:
                return None
            self.head = first
            self.size -= 1
            return first.value


q = LinkedQueue()


def producer(n):
    for i in range(n):
        q.put(i)


def consumer(n):
    for _ in range(n):
        q.get()


threads = [threading.Thread(target=producer, args=(3,)), threading.Thread(target=consumer, args=(3,)), threading.Thread(target=producer, args=(2,))]
for t in threads:
    t.start()
for t in threads:
    t.join()
