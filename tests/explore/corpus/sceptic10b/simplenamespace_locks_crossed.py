import threading
from types import SimpleNamespace

left = SimpleNamespace(lock=threading.Lock(), uses=0)
right = SimpleNamespace(lock=threading.Lock(), uses=0)


def use(first, second):
    with first.lock, second.lock:
        first.uses += 1
        second.uses += 1


ts = [threading.Thread(target=use, args=(left, right)), threading.Thread(target=use, args=(right, left))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(left.uses, right.uses)
