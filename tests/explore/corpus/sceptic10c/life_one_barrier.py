import threading

N, STEPS = 3, 2
cells = [0, 1, 2]
barrier = threading.Barrier(N)


def cell(i):
    for _ in range(STEPS):
        left = cells[i - 1]
        barrier.wait()
        cells[i] = left


ts = [threading.Thread(target=cell, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(cells)
