import threading

board = {"a": 1, "b": 2, "c": 3}
lock = threading.Lock()


def step(me):
    for _ in range(2):
        with lock:
            seen = dict(board)
        mine = sum(seen.values()) % 7
        with lock:
            board[me] = mine


ts = [threading.Thread(target=step, args=(k,)) for k in board]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(set(board) == {"a", "b", "c"})
