import queue
import threading

q = queue.Queue()
sums = []


def consumer():
    s = 0
    while True:
        x = q.get()
        if x is None:
            q.put(None)
            break
        s += x
    sums.append(s)


cs = [threading.Thread(target=consumer) for _ in range(3)]
for c in cs:
    c.start()
for i in range(6):
    q.put(i)
q.put(None)
for c in cs:
    c.join()
print(sum(sums))
