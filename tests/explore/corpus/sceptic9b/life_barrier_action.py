# 生命游戏:每个进程负责若干行
from multiprocessing import Array, Barrier, Process, Value

H, W = 5, 5


def neighbours(grid, r, c):
    n = 0
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            if (dr or dc) and 0 <= r + dr < H and 0 <= c + dc < W:
                n += grid[(r + dr) * W + c + dc]
    return n


def worker(rows, grid, barrier, gens, gen):
    for _ in range(gens):
        new = []
        for r in rows:
            for c in range(W):
                n = neighbours(grid, r, c)
                alive = grid[r * W + c]
                new.append((r, c, 1 if n == 3 or (alive and n == 2) else 0))
        barrier.wait()
        for r, c, v in new:
            grid[r * W + c] = v
        if barrier.wait() == 0:
            gen.value += 1


def main():
    grid = Array('b', H * W, lock=False)
    for c in (1, 2, 3):
        grid[2 * W + c] = 1
    gens = 1
    gen = Value('i', 1)
    barrier = Barrier(2)
    ps = [Process(target=worker, args=(rows, grid, barrier, gens, gen)) for rows in ([0, 1, 2], [3, 4])]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('gen', gen.value)
    for r in range(H):
        print(''.join('#' if grid[r * W + c] else '.' for c in range(W)))


if __name__ == '__main__':
    main()
