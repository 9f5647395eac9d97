import heapq
import threading

top = [3]


def offer(v):
    if v > top[0]:
        heapq.heapreplace(top, v)


ts = [threading.Thread(target=offer, args=(v,)) for v in (7, 9)]
for t in ts: t.start()
for t in ts: t.join()
print(top)
