import heapq
import threading

heap = []


def add(ps):
    for p in ps:
        heapq.heappush(heap, (p, 'job'))


ts = [threading.Thread(target=add, args=(ps,)) for ps in ((5, 1), (4, 2))]
for t in ts:
    t.start()
for t in ts:
    t.join()
out = [heapq.heappop(heap)[0] for _ in range(len(heap))]
assert out == sorted(out), out
print('ok')
