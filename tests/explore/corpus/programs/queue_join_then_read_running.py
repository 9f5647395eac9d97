import queue
import threading

jobs = queue.Queue()
for i in range(3):
    jobs.put(i)
finished = []


def worker():
    while True:
        n = jobs.get()
        jobs.task_done()
        finished.append(n)


threading.Thread(target=worker, daemon=True).start()
jobs.join()
assert len(finished) == 3, finished
