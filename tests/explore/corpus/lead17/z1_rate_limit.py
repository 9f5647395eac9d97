import threading
from collections import deque
stamps = deque([1, 5, 6])
lock = threading.Lock()
def clean(now):
    while stamps and now - stamps[0] > 3:
        stamps.popleft()
ts = [threading.Thread(target=clean, args=(7,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(stamps))
