import queue
import threading

q = queue.Queue()


def producer():
    for i in range(3):
        q.put(i)
    q.put(None)


def consumer(out):
    while True:
        item = q.get()
        if item is None:
            break
        out.append(item * item)


results = []
p = threading.Thread(target=producer)
cs = [threading.Thread(target=consumer, args=(results,)) for _ in range(2)]
p.start()
for c in cs:
    c.start()
p.join()
for c in cs:
    c.join()
print(sorted(results))
