import queue
import threading

q = queue.Queue()


def worker():
    n = q.get()
    q.task_done()
    q.task_done()


q.put(1)
t = threading.Thread(target=worker)
t.start()
q.join()
t.join()
