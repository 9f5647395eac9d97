import threading
from collections import deque
d = deque(maxlen=3)
def push(k):
    for i in range(3): d.append(k)
ts = [threading.Thread(target=push, args=(k,)) for k in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(d))
