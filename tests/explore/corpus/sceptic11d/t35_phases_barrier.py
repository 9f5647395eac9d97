import threading

cells = [1, 2, 3]
N = len(cells)
barrier = threading.Barrier(N)


def step(i):
    left = cells[(i - 1) % N]
    right = cells[(i + 1) % N]
    barrier.wait()
    cells[i] = left + right
    barrier.wait()


def worker(i, steps):
    for _ in range(steps):
        step(i)


threads = [threading.Thread(target=worker, args=(i, 2)) for i in range(N)]
for t in threads:
    t.start()
for t in threads:
    t.join()
# [1,2,3] -> [5,4,3] -> [7,8,9]
print(cells)
assert cells == [7, 8, 9]
