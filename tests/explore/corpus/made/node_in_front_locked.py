import threading

class Node:
    head = None
    lock = threading.Lock()

    def __init__(self, value):
        self.value = value
        with Node.lock:
            self.next = Node.head
            Node.head = self

ts = [threading.Thread(target=Node, args=(value,)) for value in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
count, node = 0, Node.head
while node:
    count, node = count + 1, node.next
print(count)
