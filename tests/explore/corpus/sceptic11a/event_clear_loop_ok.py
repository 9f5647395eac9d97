import threading
from collections import deque

event = threading.Event()
items = deque()
finished = False


def producer():
    global finished
    for i in range(3):
        items.append(i)
        event.set()
    finished = True
    event.set()


out = []


def consumer():
    while True:
        event.wait()
        event.clear()
        last = finished
        while items:
            out.append(items.popleft())
        if last:
            return


c = threading.Thread(target=consumer)
p = threading.Thread(target=producer)
c.start()
p.start()
c.join()
p.join()
print(out)
