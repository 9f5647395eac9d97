"""Simulation: a ring of cells, each step every cell takes the value of its left neighbour."""
import threading

N, STEPS = 4, 1
cells = [0, 1, 2, 3]
read_done = threading.Barrier(N)
write_done = threading.Barrier(N)


def cell(i):
    for _ in range(STEPS):
        left = cells[i - 1]
        read_done.wait()
        cells[i] = left
        write_done.wait()


ts = [threading.Thread(target=cell, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(cells)
