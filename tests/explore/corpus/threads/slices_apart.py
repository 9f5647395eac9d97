import threading

board = [0] * 9


def paint(k):
    board[3 * k:3 * k + 3] = [x + k for x in board[3 * k:3 * k + 3]]


ts = [threading.Thread(target=paint, args=(k,)) for k in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(board)
