import threading

N = 6
WORKERS = 3
ROUNDS = 2


class Grid:
    def __init__(self):
        self.old = [0.0] * N
        self.new = [0.0] * N
        self.old[0] = self.new[0] = 16.0
        self.old[-1] = self.new[-1] = 16.0
        self.swaps = 0

    def swap(self):
        self.old, self.new = self.new, self.old
        self.swaps += 1


grid = Grid()
barrier = threading.Barrier(WORKERS, action=grid.swap)
changes = {}


def worker(number, start, end):
    for _ in range(ROUNDS):
        change = 0.0
        for i in range(start, end):
            if 0 < i < N - 1:
                grid.new[i] = (grid.old[i - 1] + grid.old[i + 1]) / 2
                change = max(change, abs(grid.new[i] - grid.old[i]))
        changes[number] = change
        barrier.wait()


size = N // WORKERS
threads = [threading.Thread(target=worker, args=(w, w * size, (w + 1) * size)) for w in range(WORKERS)]
for t in threads: t.start()
for t in threads: t.join()
print(grid.old, grid.swaps)
assert grid.old == [16.0, 8.0, 4.0, 4.0, 8.0, 16.0], grid.old
