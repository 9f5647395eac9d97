import threading


class Node:
    def __init__(self, v, nxt=None):
        self.v, self.next = v, nxt


head = Node(0, Node(1, Node(2, Node(3))))


def remove(v):
    prev = head
    while prev.next is not None and prev.next.v != v:
        prev = prev.next
    if prev.next is not None:
        prev.next = prev.next.next


def items():
    out, n = [], head
    while n:
        out.append(n.v)
        n = n.next
    return out


ts = [threading.Thread(target=remove, args=(v,)) for v in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(items())
