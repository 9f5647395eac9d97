import threading
class Node: pass
lock, head = threading.Lock(), None


def work(n):
    global head
    for i in range(2):
        node = Node()
        with lock:
            node.next = head
            head = node


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(head.next.next.next.next)
