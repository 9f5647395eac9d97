import threading

grid = [[0] * 3] * 2


def fill(row):
    for i in range(3):
        grid[row][i] += 1


ts = [threading.Thread(target=fill, args=(r,)) for r in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(grid)
