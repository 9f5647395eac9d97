import threading
class Node: pass
chains = [None, None]


def work(n):
    head = None
    for i in range(2):
        node = Node()
        node.next = head
        head = node
    chains[n - 1] = head


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(chains[0].next.next, chains[1].next.next)
