import queue
import threading

q = queue.Queue()
for i in range(3):
    q.put(i)
done = []


def worker():
    while not q.empty():
        done.append(q.get())


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(done))
