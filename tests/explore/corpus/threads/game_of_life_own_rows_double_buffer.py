import threading

SIZE = 4
board = [[(x * y) % 2 for x in range(SIZE)] for y in range(SIZE)]


def step(old, new, rows):
    for y in rows:
        for x in range(SIZE):
            around = sum(old[(y + dy) % SIZE][(x + dx) % SIZE] for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dx or dy)
            new[y][x] = 1 if around == 3 or (around == 2 and old[y][x]) else 0


for _ in range(2):
    fresh = [[0] * SIZE for _ in range(SIZE)]
    ts = [threading.Thread(target=step, args=(board, fresh, r)) for r in (range(0, 2), range(2, 4))]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    board = fresh
print(sum(map(sum, board)))
