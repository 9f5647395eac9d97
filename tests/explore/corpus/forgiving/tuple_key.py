import threading

board = {}


def work(n):
    try:
        board[0, 1] += n
    except KeyError:
        board[0, 1] = n


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(board)
