import queue
import threading
import time

q = queue.Queue(maxsize=5)


def produce():
    n = 0
    while True:
        q.put(n)
        n += 1
        time.sleep(0.1)


def consume():
    while True:
        q.get()
        q.task_done()


threading.Thread(target=produce).start()
threading.Thread(target=consume).start()
