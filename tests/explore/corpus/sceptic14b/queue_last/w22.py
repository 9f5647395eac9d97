import queue
import threading
import time

q = queue.Queue()
lines = []


def logger():
    while True:
        msg = q.get()
        lines.append(msg)


def work(n, k):
    for i in range(k):
        q.put((n, i))


threading.Thread(target=logger, daemon=True).start()
ws = [threading.Thread(target=work, args=(i, k)) for i, k in enumerate([2, 2])]
for w in ws:
    w.start()
for w in ws:
    w.join()
while not q.empty():
    pass
print(len(lines))
