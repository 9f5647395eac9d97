import queue
import threading

q = queue.Queue()
results = []


def consumer():
    while (item := q.get()) is not None:
        results.append(item)
    q.put(None)


cs = [threading.Thread(target=consumer) for _ in range(3)]
for c in cs:
    c.start()
for i in range(5):
    q.put(i)
q.put(None)
for c in cs:
    c.join()
print(sorted(results))
