import threading
from collections import deque

jobs = deque([('wash', 3), ('dry', 2), ('fold', 1)])
lock = threading.Lock()
done = []


def next_job(limit):
    """The job in front, unless it is too long."""
    with lock:
        if not jobs:
            return None
        name, length = jobs[0]
        if length > limit:
            return None
        jobs.popleft()
        return name


def worker(limit):
    while True:
        job = next_job(limit)
        if job is None:
            return
        done.append(job)


workers = [threading.Thread(target=worker, args=(5,)) for _ in range(2)]
for w in workers:
    w.start()
for w in workers:
    w.join()
print(sorted(done))
assert sorted(done) == ['dry', 'fold', 'wash']
