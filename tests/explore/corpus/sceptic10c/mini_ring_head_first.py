import threading
import time

N = 2
cells = [None] * N
head = tail = 0
out = []


def produce():
    global tail
    for i in range(6):
        while tail - head == N:
            time.sleep(0.001)
        cells[tail % N] = i
        tail += 1


def consume():
    global head
    for _ in range(6):
        while tail == head:
            time.sleep(0.001)
        head += 1
        out.append(cells[(head - 1) % N])


ts = [threading.Thread(target=produce), threading.Thread(target=consume)]
for t in ts: t.start()
for t in ts: t.join()
print(out)
