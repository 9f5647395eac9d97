# 链式队列,入队没有加锁
import threading


class Node:
    def __init__(self, value=None):
        self.value = value
        self.next = None


class LinkedQueue:
    def __init__(self):
        self.head = self.tail = Node()

    def enqueue(self, value):
        node = Node(value)
        self.tail.next = node
        self.tail = node

    def to_list(self):
        out = []
        cur = self.head.next
        while cur is not None:
            out.append(cur.value)
            cur = cur.next
        return out


q = LinkedQueue()


def producer(base):
    for i in range(2):
        q.enqueue(base + i)


ts = [threading.Thread(target=producer, args=(b,)) for b in (0, 10)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(q.to_list())
