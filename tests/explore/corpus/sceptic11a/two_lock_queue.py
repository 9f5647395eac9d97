# 双锁队列(Michael & Scott):头锁和尾锁
import threading


class Node:
    def __init__(self, value=None):
        self.value = value
        self.next = None


class TwoLockQueue:
    def __init__(self):
        dummy = Node()
        self.head = self.tail = dummy
        self.head_lock = threading.Lock()
        self.tail_lock = threading.Lock()

    def enqueue(self, value):
        node = Node(value)
        with self.tail_lock:
            self.tail.next = node
            self.tail = node

    def dequeue(self):
        with self.head_lock:
            first = self.head.next
            if first is None:
                return None
            value = first.value
            self.head = first
            return value


q = TwoLockQueue()
got = []


def producer(base):
    for i in range(2):
        q.enqueue(base + i)


def consumer():
    while len(got) < 4:
        v = q.dequeue()
        if v is not None:
            got.append(v)


ts = [threading.Thread(target=producer, args=(b,)) for b in (0, 10)]
c = threading.Thread(target=consumer)
for t in ts:
    t.start()
c.start()
for t in ts:
    t.join()
c.join()
print(sorted(got))
