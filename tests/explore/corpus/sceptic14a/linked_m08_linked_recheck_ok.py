import threading


class Node:
    def __init__(self, value, nxt=None):
        self.value = value
        self.next = nxt


head = Node(0)
lock = threading.Lock()


def insert(value):
    while True:
        prev = head
        while prev.next is not None and prev.next.value < value:
            prev = prev.next
        with lock:
            if prev.next is None or prev.next.value >= value:
                prev.next = Node(value, prev.next)
                return


ts = [threading.Thread(target=insert, args=(v,)) for v in (2, 3)]
for t in ts: t.start()
for t in ts: t.join()
print(head.next.value < head.next.next.value)
