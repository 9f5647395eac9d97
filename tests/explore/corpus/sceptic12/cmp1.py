import heapq
import threading
from dataclasses import dataclass


class Job:
    def __init__(self, prio):
        self.prio = prio

    def __lt__(self, other):
        return self.prio < other.prio


heap = []


def add(ps):
    for p in ps:
        heapq.heappush(heap, Job(p))


ts = [threading.Thread(target=add, args=(ps,)) for ps in ((5, 1), (4, 2))]
for t in ts:
    t.start()
for t in ts:
    t.join()
out = [heapq.heappop(heap).prio for _ in range(len(heap))]
assert out == sorted(out), out
print('ok')
