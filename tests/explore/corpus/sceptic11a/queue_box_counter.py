# A queue of size one used as a "box": take the value out, put the new one in.
import threading
from queue import Queue

box = Queue(maxsize=1)
box.put(0)


def add(amount):
    value = box.get()
    value += amount
    box.put(value)


def worker(amounts):
    for a in amounts:
        add(a)


threads = [
    threading.Thread(target=worker, args=([1, 2],)),
    threading.Thread(target=worker, args=([3, -1],)),
    threading.Thread(target=worker, args=([4],)),
]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(box.get())
