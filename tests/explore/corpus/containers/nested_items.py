import threading

grid = {"row": [[0, 0], [0, 0]]}


def paint(x, y):
    for _ in range(10):
        grid["row"][y][x] += 1


ts = [threading.Thread(target=paint, args=(0, 1)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(grid)
