import threading

cells = [1, 0, 0]
barrier = threading.Barrier(3)


def cell(i):
    for _ in range(2):
        new = cells[i] + cells[i - 1]
        barrier.wait()
        cells[i] = new


ts = [threading.Thread(target=cell, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(cells)
