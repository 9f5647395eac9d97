import queue
import threading

q = queue.Queue(maxsize=1)
dropped = []


def offer(k):
    try:
        q.put_nowait(k)
    except queue.Full:
        dropped.append(k)


ts = [threading.Thread(target=offer, args=(k,)) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(q.qsize() + len(dropped))
