import queue
import threading

q = queue.Queue()
MAX = 1
rejected = []


def submit(job):
    if q.qsize() < MAX:
        q.put(job)
    else:
        rejected.append(job)


ts = [threading.Thread(target=submit, args=(j,)) for j in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(q.qsize() <= MAX)
