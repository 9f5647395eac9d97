import threading
class Node:
    def __init__(self, value, next):
        self.value = value
        self.next = next
head = None
def push():
    global head
    head = Node(1, head)
ts = [threading.Thread(target=push) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
n, cur = 0, head
while cur:
    n, cur = n + 1, cur.next
print(n)
