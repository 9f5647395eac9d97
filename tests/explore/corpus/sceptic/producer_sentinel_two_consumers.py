import queue
import threading

q = queue.Queue()


def consumer():
    while (item := q.get()) is not None:
        pass


cs = [threading.Thread(target=consumer) for _ in range(2)]
for c in cs: c.start()
for i in range(3): q.put(i)
q.put(None)
for c in cs: c.join()
print("ok")
