import threading
from types import SimpleNamespace
head = SimpleNamespace(count=0)
def push():
    global head
    new = SimpleNamespace()
    new.count = head.count + 1
    head = new
ts = [threading.Thread(target=push) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(head.count)
