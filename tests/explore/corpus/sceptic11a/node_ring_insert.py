import threading
class Node:
    pass
ring = Node()
ring.next = ring
def insert():
    node = Node()
    node.next = ring.next
    ring.next = node
ts = [threading.Thread(target=insert) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
n, cur = 0, ring.next
while cur is not ring:
    n, cur = n + 1, cur.next
print(n)
