import threading
class Node:
    def __init__(self):
        self.next = None
head = tail = Node()
def push():
    global tail
    node = Node()
    tail.next = node
    tail = node
ts = [threading.Thread(target=push) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
n, cur = 0, head.next
while cur:
    n, cur = n + 1, cur.next
print(n)
