import threading

ROWS = ['.....', '..#..', '..#..', '..#..', '.....']
grid = [[c == '#' for c in r] for r in ROWS]
N = len(grid)
barrier = threading.Barrier(N)


def neighbours(r, c):
    return sum(grid[(r + dr) % N][(c + dc) % N]
               for dr in (-1, 0, 1) for dc in (-1, 0, 1) if dr or dc)


def row_worker(r):
    for _ in range(2):
        new = []
        for c in range(N):
            k = neighbours(r, c)
            new.append(k == 3 or (grid[r][c] and k == 2))
        grid[r] = new
        barrier.wait()


ts = [threading.Thread(target=row_worker, args=(r,)) for r in range(N)]
for t in ts: t.start()
for t in ts: t.join()
for r in grid:
    print(''.join('#' if x else '.' for x in r))
