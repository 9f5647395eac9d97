import threading
class Node:
    def set_next(self, next):
        self.next = next
    def chain(self, head):
        self.next = head
        return self
head = None
def push():
    global head
    node = Node()
    node.set_next(head)
    head = node
ts = [threading.Thread(target=push) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
n, cur = 0, head
while cur:
    n, cur = n + 1, cur.next
print(n)
