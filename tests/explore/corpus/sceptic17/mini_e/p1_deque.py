import threading
from collections import deque

due = deque([1, 2, 9])
NOW = 2
ran = []


def run_due():
    while due and due[0] <= NOW:
        ran.append(due.popleft())


ts = [threading.Thread(target=run_due) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('too early:', 9 in ran)
