import threading
from collections import deque

seeds = deque([5, 6])
planted = []


def plant():
    if len(seeds) >= 2:
        planted.append(seeds.popleft())


ts = [threading.Thread(target=plant) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('a seed is kept:', len(seeds) == 1)
