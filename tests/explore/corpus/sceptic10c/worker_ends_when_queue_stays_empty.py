import queue
import threading

jobs = queue.Queue()
for n in range(1, 7):
    jobs.put(n)
done = queue.Queue()


def worker():
    while True:
        try:
            n = jobs.get_nowait()
        except queue.Empty:
            return
        done.put(n)


ts = [threading.Thread(target=worker) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
total = 0
while not done.empty():
    total += done.get()
print(total)
