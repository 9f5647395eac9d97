import heapq
import threading

heap = [(1, 'tea'), (8, 'cake')]
ran = []


def tick(now):
    if heap[0][0] <= now:
        when, what = heapq.heappop(heap)
        ran.append(what)


ts = [threading.Thread(target=tick, args=(3,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(ran))
