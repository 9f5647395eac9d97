import queue
import threading

q = queue.Queue()
for i in range(4):
    q.put(i)
done = []


def consumer():
    n = q.qsize()
    for _ in range(n):
        done.append(q.get())


ts = [threading.Thread(target=consumer) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(done))
