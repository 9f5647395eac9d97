import threading
from collections import deque

box = deque()
bell = threading.Event()
got = []


def sender():
    for x in 'abc':
        box.append(x)
        bell.set()


def receiver():
    while len(got) < 3:
        bell.wait()
        while box:
            got.append(box.popleft())
        bell.clear()


ts = [threading.Thread(target=f) for f in (receiver, sender)]
for t in ts: t.start()
for t in ts: t.join()
print(len(got))
