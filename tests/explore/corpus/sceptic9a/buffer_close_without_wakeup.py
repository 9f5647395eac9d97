import threading
from collections import deque

items = deque()
cond = threading.Condition()
closed = False
got = []


def producer():
    for i in range(2):
        with cond:
            items.append(i)
            cond.notify()


def consumer():
    while True:
        with cond:
            while not items and not closed:
                cond.wait()
            if not items:
                return
            got.append(items.popleft())


def close():
    global closed
    with cond:
        closed = True
        cond.notify()


cs = [threading.Thread(target=consumer) for _ in range(2)]
p = threading.Thread(target=producer)
for t in cs:
    t.start()
p.start()
p.join()
close()
for t in cs:
    t.join()
print(got)
