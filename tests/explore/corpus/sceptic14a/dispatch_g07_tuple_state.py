import threading

board = ["-", "-"]
MOVES = {("-", "-"): 0, ("X", "-"): 1}
log = []


def move(mark):
    where = MOVES.get(tuple(board))
    if where is not None:
        board[where] = mark
        log.append(where)


ts = [threading.Thread(target=move, args=("X",)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(board)
