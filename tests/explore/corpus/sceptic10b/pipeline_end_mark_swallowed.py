import threading
from queue import Queue

END = None


def stage(fn, source, sink):
    while True:
        item = source.get()
        if item is END:
            return
        sink.put(fn(item))


first, second, third = Queue(2), Queue(2), Queue()
stages = [
    threading.Thread(target=stage, args=(lambda x: x * 10, first, second)),
    threading.Thread(target=stage, args=(lambda x: x + 1, second, third)),
]
for s in stages:
    s.start()
for n in (1, 2, 3):
    first.put(n)
first.put(END)
print(list(iter(third.get, END)))
for s in stages:
    s.join()
