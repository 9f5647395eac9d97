# 元胞计算:只用了一次 Barrier
import threading

N = 3
cells = [1, 1, 1]
new = [0] * N
barrier = threading.Barrier(N)


def cell(i, steps):
    for _ in range(steps):
        left = cells[(i - 1) % N]
        me = cells[i]
        right = cells[(i + 1) % N]
        new[i] = left + me + right
        barrier.wait()
        cells[i] = new[i]


ts = [threading.Thread(target=cell, args=(i, 2)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(cells)
