import heapq
import threading
from functools import partial

tasks = []
push = partial(heapq.heappush, tasks)
lock = threading.Lock()


def work():
    for n in (3, 1, 2):
        with lock:
            push(n)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(tasks))
