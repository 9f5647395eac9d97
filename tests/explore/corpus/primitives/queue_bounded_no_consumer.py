import queue
import threading

q = queue.Queue(maxsize=2)


def consume():
    for _ in range(3):
        print(q.get())


c = threading.Thread(target=consume)
for i in range(3):
    q.put(i)
c.start()
c.join()
