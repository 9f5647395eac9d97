import queue
import threading

q = queue.Queue()


def consumer(name):
    while True:
        x = q.get()
        if x is None:
            print(name, "stops")
            return
        print(name, x)


cs = [threading.Thread(target=consumer, args=(n,)) for n in "ab"]
for c in cs:
    c.start()
for i in range(3):
    q.put(i)
q.put(None)
for c in cs:
    c.join()
