import threading
from collections import deque

box = deque()
bell = threading.Event()
got = []


def sender(x):
    box.append(x)
    bell.set()


def receiver():
    while len(got) < 2:
        bell.wait()
        bell.clear()
        while box:
            got.append(box.popleft())


ts = [threading.Thread(target=receiver)] + [threading.Thread(target=sender, args=(x,)) for x in 'ab']
for t in ts: t.start()
for t in ts: t.join()
print(len(got))
