import threading, heapq
h = []
l = threading.Lock()
def push(k):
    with l:
        heapq.heappush(h, k)
        heapq.heappush(h, k + 1)
ts = [threading.Thread(target=push, args=(k,)) for k in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(h))
