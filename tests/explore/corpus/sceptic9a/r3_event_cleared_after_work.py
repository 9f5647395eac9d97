import threading
from collections import deque

box = deque()
ring = threading.Event()
got = []


def postman():
    for letter in ("bill", "card"):
        box.append(letter)
        ring.set()


def owner():
    while len(got) < 2:
        ring.wait()
        while box:
            got.append(box.popleft())
        ring.clear()


o = threading.Thread(target=owner)
p = threading.Thread(target=postman)
o.start(); p.start()
o.join(); p.join()
print(got)
