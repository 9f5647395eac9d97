# 链表头插法,没有加锁
import threading


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Stack:
    def __init__(self):
        self.head = None

    def push(self, value):
        node = Node(value)
        node.next = self.head
        self.head = node

    def __len__(self):
        n, cur = 0, self.head
        while cur:
            n, cur = n + 1, cur.next
        return n


stack = Stack()


def push_all(values):
    for v in values:
        stack.push(v)


threads = [threading.Thread(target=push_all, args=(range(k, k + 3),)) for k in (0, 10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("节点数", len(stack))
