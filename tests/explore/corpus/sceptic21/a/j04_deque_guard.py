import threading
from collections import deque

jobs = deque([1, 2])
done = []


def work():
    if len(jobs) < 2:
        return
    done.append(jobs.popleft())


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
