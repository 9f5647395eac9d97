import threading

grid = [[1, 2], [3, 4]]


def rows():
    for r in range(2):
        grid[r] = [x + 10 for x in grid[r]]


def cols():
    for c in range(2):
        for r in range(2):
            grid[r][c] *= 2


ts = [threading.Thread(target=f) for f in (rows, cols)]
for t in ts: t.start()
for t in ts: t.join()
print(grid)
