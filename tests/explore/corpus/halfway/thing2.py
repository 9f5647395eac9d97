import threading
from collections import deque

taxis = deque(['A', 'B'])


def ride(who):
    taxi = taxis.popleft()
    print(who, '坐', taxi)
    taxis.append(taxi)


ts = [threading.Thread(target=ride, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
