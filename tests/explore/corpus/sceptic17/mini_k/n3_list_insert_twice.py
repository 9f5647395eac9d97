import threading


class Node:
    def __init__(self, v, nxt=None):
        self.v, self.next = v, nxt


head = Node(0, Node(9))


def insert(v):
    prev = head
    while prev.next is not None and prev.next.v < v:
        prev = prev.next
    prev.next = Node(v, prev.next)


def items():
    out, n = [], head
    while n:
        out.append(n.v)
        n = n.next
    return out


ts = [threading.Thread(target=insert, args=(v,)) for v in (4, 6)]
for t in ts: t.start()
for t in ts: t.join()
print(len(items()))
