import threading
from collections import deque

jobs = deque([1])


def work():
    if jobs:
        jobs.popleft()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("left", len(jobs))
