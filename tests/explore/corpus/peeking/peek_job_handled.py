import threading
from collections import deque

jobs, done = deque([1, 2, 3]), []


def handle(job):
    done.append(job * job)


def work(i):
    job = jobs[0]
    if job is not None:
        handle(job)
        jobs.popleft()


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(done))
