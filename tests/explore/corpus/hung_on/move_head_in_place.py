import threading


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


head = Node(0)
tail = head
seen = []


def append():
    global tail
    for i in range(3):
        node = Node(i)
        tail.next = node
        tail = node


def walk():
    current = head
    while current is not None:
        seen.append(current.value)
        current = current.next


threads = [threading.Thread(target=append), threading.Thread(target=walk)]
for t in threads:
    t.start()
for t in threads:
    t.join()
