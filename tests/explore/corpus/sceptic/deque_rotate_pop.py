import threading
from collections import deque

jobs = deque(range(3))
done = []


def work():
    while len(jobs) > 0:
        done.append(jobs.popleft())


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(done))
