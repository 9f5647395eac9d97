import threading
from collections import deque

jobs, done = deque([0]), []


def produce(n):
    jobs.append(n)


def consume():
    job = jobs[0]
    jobs.popleft()
    done.append(job)


ts = [threading.Thread(target=produce, args=(n,)) for n in (1, 2)] + [threading.Thread(target=consume)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(done, len(jobs))
