import threading


class Node:
    def __init__(self, value, nxt=None):
        self.value = value
        self.next = nxt
        self.lock = threading.Lock()


class SortedList:
    def __init__(self):
        self.head = Node(float("-inf"))

    def insert(self, value):
        prev = self.head
        prev.lock.acquire()
        cur = prev.next
        try:
            while cur is not None:
                cur.lock.acquire()
                if cur.value >= value:
                    cur.lock.release()
                    break
                prev.lock.release()
                prev = cur
                cur = cur.next
            prev.next = Node(value, cur)
        finally:
            prev.lock.release()

    def __iter__(self):
        node = self.head.next
        while node:
            yield node.value
            node = node.next


numbers = SortedList()
numbers.insert(3)


def add(*values):
    for v in values:
        numbers.insert(v)


ts = [threading.Thread(target=add, args=(5, 1)), threading.Thread(target=add, args=(2, 8))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(list(numbers))
