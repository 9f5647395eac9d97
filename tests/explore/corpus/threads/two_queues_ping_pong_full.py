import queue
import threading

a, b = queue.Queue(1), queue.Queue(1)


def one():
    for i in range(2):
        a.put(i)
    for i in range(2):
        b.get()


def two():
    for i in range(2):
        b.put(i)
    for i in range(2):
        a.get()


ts = [threading.Thread(target=f) for f in (one, two)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done")
