import heapq
import threading

K = 2
top = [0, 0]


def offer(values):
    for v in values:
        if v > top[0]:
            heapq.heapreplace(top, v)


ts = [threading.Thread(target=offer, args=(vs,)) for vs in ([5, 1], [7, 9])]
for t in ts: t.start()
for t in ts: t.join()
print('best two', sorted(top))
