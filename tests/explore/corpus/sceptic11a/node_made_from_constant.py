import threading
class Node: pass
root = Node()
last = None


def work(n):
    global last
    node = Node()
    node.root = root
    node.n = 7
    last = node


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(last.n)
