import threading
from collections import deque
due = deque([1, 2, 3])
LIMIT = 5
ran = []
lock = threading.Lock()
def run_due():
    while True:
        try:
            if not (due[0] <= LIMIT):
                return
            ran.append(due.popleft())
        except IndexError:
            return
ts = [threading.Thread(target=run_due) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(ran))
