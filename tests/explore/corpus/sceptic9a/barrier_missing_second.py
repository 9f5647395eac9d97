import threading

N = 3
barrier = threading.Barrier(N)
cells = [0, 0, 0]
seen = [0] * N


def worker(i):
    # phase 1: everybody writes its cell
    cells[i] = i + 1 - cells[i]
    # phase 2: mean of all
    seen[i] = sum(cells) // N
    barrier.wait()


ts = [threading.Thread(target=worker, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seen)
