import threading
import queue


class Job:
    def __init__(self):
        self.count = 0


q = queue.Queue()


def producer():
    job = Job()
    for _ in range(2):
        q.put(job)
        job.count += 1
    q.put(None)


seen = []


def consumer():
    while (job := q.get()) is not None:
        job.count += 10
        seen.append(job)


p = threading.Thread(target=producer)
c = threading.Thread(target=consumer)
p.start()
c.start()
p.join()
c.join()
print(seen[0].count)
