import queue
import threading

a, b = queue.Queue(), queue.Queue()


def left():
    word = a.get()
    b.put(word)


def right():
    word = b.get()
    a.put(word)


ts = [threading.Thread(target=f) for f in (left, right)]
for t in ts:
    t.start()
for t in ts:
    t.join()
