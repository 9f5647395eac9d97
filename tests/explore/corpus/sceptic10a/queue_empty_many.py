import queue
import threading

q = queue.Queue()
for i in range(5):
    q.put(i)

results = []


def worker():
    while not q.empty():
        item = q.get()
        results.append(item * item)
        q.task_done()


threads = [threading.Thread(target=worker) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results))
