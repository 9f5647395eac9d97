import threading
import time

N = 8
cells = [None] * N
head = tail = 0


def produce(base):
    global tail
    for i in range(2):
        cells[tail] = base + i
        tail = (tail + 1) % N


ts = [threading.Thread(target=produce, args=(b,)) for b in (0, 10)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(tail, cells[:4])
