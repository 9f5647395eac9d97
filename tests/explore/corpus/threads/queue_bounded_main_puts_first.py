import queue
import threading

q = queue.Queue(maxsize=2)


def consumer():
    for _ in range(3):
        print(q.get())


for i in range(3):
    q.put(i)
t = threading.Thread(target=consumer)
t.start()
t.join()
