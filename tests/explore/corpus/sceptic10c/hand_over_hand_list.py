import threading


class Node:
    __slots__ = 'key', 'next', 'lock'

    def __init__(self, key, nxt=None):
        self.key, self.next = key, nxt
        self.lock = threading.Lock()


class SortedList:
    def __init__(self):
        self.head = Node(float('-inf'), Node(float('inf')))

    def add(self, key):
        pred = self.head
        pred.lock.acquire()
        cur = pred.next
        cur.lock.acquire()
        try:
            while cur.key < key:
                pred.lock.release()
                pred = cur
                cur = cur.next
                cur.lock.acquire()
            if cur.key == key:
                return False
            pred.next = Node(key, cur)
            return True
        finally:
            cur.lock.release()
            pred.lock.release()

    def __iter__(self):
        n = self.head.next
        while n.next is not None:
            yield n.key
            n = n.next


lst = SortedList()


def adder(keys):
    for k in keys:
        lst.add(k)


ts = [threading.Thread(target=adder, args=(ks,)) for ks in ([3, 1], [2, 5, 3])]
for t in ts: t.start()
for t in ts: t.join()
print(list(lst))
