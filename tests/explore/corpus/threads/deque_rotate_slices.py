import threading

board = [1, 2, 3, 4, 5, 6]


def shift(k):
    board[0:3] = [x + k for x in board[0:3]]


ts = [threading.Thread(target=shift, args=(k,)) for k in (10, 100)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(board)
