import threading
from collections import deque
free = 1
line = deque()
lock = threading.Lock()
def use(i):
    global free
    with lock:
        if free > 0:
            free -= 1
            mine = None
        else:
            mine = threading.Event()
            line.append(mine)
    if mine is not None:
        mine.wait()
    with lock:
        if line:
            line.popleft().set()
        else:
            free += 1
ts = [threading.Thread(target=use, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(free)
