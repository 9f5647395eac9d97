import queue
import threading

q = queue.Queue()
results = []


def consumer():
    while True:
        item = q.get()
        if item is None:
            break
        results.append(item * 2)


cs = [threading.Thread(target=consumer) for _ in range(2)]
for c in cs:
    c.start()
for i in range(6):
    q.put(i)
q.put(None)
for c in cs:
    c.join()
print(sorted(results))
