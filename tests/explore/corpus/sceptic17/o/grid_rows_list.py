import threading

grid = [[1, 2], [3, 4]]


def row(r):
    grid[r] = [2 * x for x in grid[r]]


ts = [threading.Thread(target=row, args=(r,)) for r in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(grid)
