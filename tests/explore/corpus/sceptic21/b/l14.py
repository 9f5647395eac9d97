import random
import threading

board = "...."
lock = threading.Lock()


def work(me):
    global board
    with lock:
        new = board.replace(".", me[0], 1)
    with lock:
        board = new


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(board)
