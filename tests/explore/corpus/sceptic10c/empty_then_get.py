import queue
import threading

jobs = queue.Queue()
for n in range(3):
    jobs.put(n)
done = []


def worker():
    while not jobs.empty():
        done.append(jobs.get())


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(done))
