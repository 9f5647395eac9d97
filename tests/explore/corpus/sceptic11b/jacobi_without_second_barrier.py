from multiprocessing import Array, Barrier, Process


def cell(i, grid, barrier):
    n = len(grid)
    new = (grid[(i - 1) % n] + grid[(i + 1) % n]) // 2
    grid[i] = new
    barrier.wait()


if __name__ == '__main__':
    grid = Array('i', [0, 2, 4, 2], lock=False)
    barrier = Barrier(4)
    ps = [Process(target=cell, args=(i, grid, barrier)) for i in range(4)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(grid[:])
