import queue
import threading

q = queue.Queue()
results = []


def worker():
    while True:
        n = q.get()
        results.append(n + 1)
        q.task_done()


for _ in range(2):
    threading.Thread(target=worker, daemon=True).start()
for n in range(5):
    q.put(n)
q.join()
print(sorted(results))
