import queue
import threading

q = queue.Queue(maxsize=1)
dropped = []


def offer(k):
    if not q.full():
        q.put(k)
    else:
        dropped.append(k)


ts = [threading.Thread(target=offer, args=(k,)) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
