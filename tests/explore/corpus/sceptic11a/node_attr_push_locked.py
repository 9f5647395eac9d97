import threading
class Node:
    pass
head = None
lock = threading.Lock()
def push():
    global head
    node = Node()
    with lock:
        node.next = head
        head = node
ts = [threading.Thread(target=push) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
n, cur = 0, head
while cur:
    n, cur = n + 1, cur.next
print(n)
