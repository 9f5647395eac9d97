import threading
from collections import deque

box = deque()
bell = threading.Event()
got = []


def sender(x):
    box.append(x)
    bell.set()


def receiver():
    while len(got) < 3:
        bell.wait()
        while box:
            got.append(box.popleft())
        bell.clear()


ts = [threading.Thread(target=receiver)] + [threading.Thread(target=sender, args=(x,)) for x in 'abc']
for t in ts: t.start()
for t in ts: t.join()
print(len(got))
