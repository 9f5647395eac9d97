import threading

N = 3
barrier = threading.Barrier(N)
cells = [6, 15, 24]
new = [0] * N


def worker(i):
    global cells
    for step in range(2):
        left = cells[(i - 1) % N]
        right = cells[(i + 1) % N]
        new[i] = (left + cells[i] + right) // 3
        barrier.wait()
        cells[i] = new[i]
        barrier.wait()


ts = [threading.Thread(target=worker, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(cells)
