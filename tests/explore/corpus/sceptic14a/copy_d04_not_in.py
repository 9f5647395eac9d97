import threading

board = [" "] * 3


def first(i):
    if "X" not in board:
        board[i] = "X"


ts = [threading.Thread(target=first, args=(1,)) for _ in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(board)
