import queue
import threading

q = queue.Queue(maxsize=2)
dropped = []


def log(msg):
    if not q.full():
        q.put_nowait(msg)
    else:
        dropped.append(msg)


ts = [threading.Thread(target=log, args=(f"m{i}",)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(q.qsize(), len(dropped))
