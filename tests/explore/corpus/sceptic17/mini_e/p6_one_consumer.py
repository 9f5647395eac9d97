import threading
from collections import deque

due = deque([1, 2, 9])
ran = []


def run_due():
    while due and due[0] <= 2:
        ran.append(due.popleft())


def plan():
    due.append(12)
    due.append(15)


ts = [threading.Thread(target=run_due), threading.Thread(target=plan)]
for t in ts: t.start()
for t in ts: t.join()
print(ran)
