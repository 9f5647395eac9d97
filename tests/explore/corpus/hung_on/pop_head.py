import threading


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


head = None
for i in range(4):
    head = Node(i, head)
taken = []


def pop():
    global head
    node = head
    if node is not None:
        head = node.next
        taken.append(node.value)


threads = [threading.Thread(target=pop) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(taken)
