"""元胞自动机: each cell becomes the sum of both, twice."""
import threading

cells = [1, 1]
barrier = threading.Barrier(2)


def cell(i):
    for _ in range(2):
        new = cells[0] + cells[1]
        barrier.wait()
        cells[i] = new
        barrier.wait()


a, b = (threading.Thread(target=cell, args=(i,)) for i in range(2))
a.start(); b.start()
a.join(); b.join()
print(cells)
