import threading

board = [1, 0, 1, 1]


def step(cells):
    for i in cells:
        left = board[i - 1]
        board[i] = left


ts = [threading.Thread(target=step, args=(c,)) for c in ((0, 1), (2, 3))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(board))
