import threading
from collections import deque

jobs = deque(range(3))
done = []


def work():
    while True:
        try:
            job = jobs.popleft()
        except IndexError:
            break
        done.append(job)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(done))
