import threading


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next
        self.lock = threading.Lock()


head = Node(float("-inf"), Node(float("inf")))


def insert(value):
    pred = head
    pred.lock.acquire()
    curr = pred.next
    curr.lock.acquire()
    while curr.value < value:
        pred.lock.release()
        pred = curr
        curr = curr.next
        curr.lock.acquire()
    pred.next = Node(value, curr)
    curr.lock.release()
    pred.lock.release()


ts = [threading.Thread(target=insert, args=(v,)) for v in (5, 3, 8)]
for t in ts:
    t.start()
for t in ts:
    t.join()
node, out = head.next, []
while node.next:
    out.append(node.value)
    node = node.next
print(out)
