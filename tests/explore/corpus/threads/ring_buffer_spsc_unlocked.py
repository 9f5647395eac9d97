import threading
import time

N = 3
cells = [None] * N
head = tail = 0
out = []


def produce():
    global tail
    for i in range(4):
        while (tail + 1) % N == head:
            time.sleep(0)
        cells[tail] = i
        tail = (tail + 1) % N


def consume():
    global head
    for _ in range(4):
        while head == tail:
            time.sleep(0)
        out.append(cells[head])
        head = (head + 1) % N


ts = [threading.Thread(target=f) for f in (produce, consume)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out)
