import threading


class Grid:
    def __init__(self, w, h):
        self.w = w
        self.cells = [0] * (w * h)
        self.lock = threading.Lock()

    def __getitem__(self, xy):
        x, y = xy
        with self.lock:
            return self.cells[y * self.w + x]

    def __setitem__(self, xy, value):
        x, y = xy
        with self.lock:
            self.cells[y * self.w + x] = value


grid = Grid(2, 2)


def rain(drops):
    for drop in drops:
        grid[drop] += 1


ts = [threading.Thread(target=rain, args=([(0, 0), (1, 1)],)), threading.Thread(target=rain, args=([(1, 1), (0, 1)],))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(grid.cells)
