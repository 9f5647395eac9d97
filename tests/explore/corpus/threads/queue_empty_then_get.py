import queue
import threading

q = queue.Queue()
for i in range(3):
    q.put(i)


def consumer():
    while not q.empty():
        item = q.get()
        print("got", item)


cs = [threading.Thread(target=consumer) for _ in range(2)]
for c in cs:
    c.start()
for c in cs:
    c.join()
