import threading
import queue

q = queue.Queue(maxsize=10)
total = 0


def producer():
    for i in range(3000):
        q.put(i)
    q.put(None)


def consumer():
    global total
    while True:
        x = q.get()
        if x is None:
            break
        total += x


a = threading.Thread(target=producer)
b = threading.Thread(target=consumer)
a.start()
b.start()
a.join()
b.join()
print("total", total)
