import queue
import threading

pq = queue.PriorityQueue()


def put(k):
    pq.put((1, {"k": k}))


ts = [threading.Thread(target=put, args=(k,)) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(pq.qsize())
