import threading


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next
        self.lock = threading.Lock()


head = Node(float("-inf"), Node(float("inf")))


def insert(value):
    pred, curr = head, head.next
    while curr.value < value:
        pred, curr = curr, curr.next
    with pred.lock:
        pred.next = Node(value, curr)


ts = [threading.Thread(target=insert, args=(v,)) for v in (5, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
node, out = head.next, []
while node.next:
    out.append(node.value)
    node = node.next
print(out)
