import threading

board = [" "] * 9
lock = threading.Lock()


def player(mark, moves):
    for m in moves:
        if board[m] == " ":
            with lock:
                board[m] = mark


ts = [threading.Thread(target=player, args=("X", [4, 0])), threading.Thread(target=player, args=("O", [4, 8]))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(board.count(" "))
