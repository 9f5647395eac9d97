import queue
import threading

q = queue.Queue()
q.put(1)
q.put(2)
got = []


def take():
    if q.qsize() > 1:
        got.append(q.get())


ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('one is kept:', q.qsize() == 1)
