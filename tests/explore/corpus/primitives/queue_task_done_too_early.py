import queue
import threading

q = queue.Queue()
results = []


def worker():
    while True:
        n = q.get()
        q.task_done()
        results.append(n + 1)


threading.Thread(target=worker, daemon=True).start()
for n in range(3):
    q.put(n)
q.join()
print(sorted(results))
