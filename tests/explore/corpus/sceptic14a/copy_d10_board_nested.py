import threading

board = [[" "] * 3 for _ in range(3)]
firsts = []


def open_game(mark):
    if all(c == " " for row in board for c in row):
        board[1][1] = mark
        firsts.append(mark)


ts = [threading.Thread(target=open_game, args=(m,)) for m in "XO"]
for t in ts: t.start()
for t in ts: t.join()
print(len(firsts))
