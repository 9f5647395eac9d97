import threading
from collections import deque

jobs = deque(range(12))
finished = deque()


def work():
    while True:
        try:
            job = jobs.popleft()
        except IndexError:
            break
        finished.append(job * job)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(finished))
