# 有序链表:逐节点加锁(hand-over-hand)
import threading


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next
        self.lock = threading.Lock()


class SortedList:
    def __init__(self):
        self.head = Node(float("-inf"))

    def insert(self, value):
        prev = self.head
        prev.lock.acquire()
        cur = prev.next
        while cur is not None:
            cur.lock.acquire()
            if cur.value >= value:
                break
            prev.lock.release()
            prev, cur = cur, cur.next
        prev.next = Node(value, cur)
        if cur is not None:
            cur.lock.release()
        prev.lock.release()

    def values(self):
        out = []
        node = self.head.next
        while node:
            out.append(node.value)
            node = node.next
        return out


lst = SortedList()


def add_all(values):
    for v in values:
        lst.insert(v)


threads = [threading.Thread(target=add_all, args=(vs,)) for vs in ([5, 1], [3, 8], [2])]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(lst.values())
