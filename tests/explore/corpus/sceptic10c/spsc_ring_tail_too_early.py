import threading
import time

N = 2
cells = [None] * N
head = tail = 0
out = []


def produce():
    global tail
    for i in range(3):
        while tail - head == N:
            time.sleep(0.001)
        tail += 1
        cells[(tail - 1) % N] = i


def consume():
    global head
    for _ in range(3):
        while tail == head:
            time.sleep(0.001)
        out.append(cells[head % N])
        head += 1


ts = [threading.Thread(target=produce), threading.Thread(target=consume)]
for t in ts: t.start()
for t in ts: t.join()
print(out)
