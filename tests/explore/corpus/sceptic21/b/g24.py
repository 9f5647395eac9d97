import threading

scores = {"ann": 3}
lock = threading.Lock()
boards = []


def play(name, points):
    with lock:
        scores[name] = scores.get(name, 0) + points


def board():
    with lock:
        return max(scores, key=lambda n: scores[n])


ts = [threading.Thread(target=play, args=(n, p)) for n, p in (("bob", 5), ("ann", 1))]
ts.append(threading.Thread(target=lambda: boards.append(board())))
for t in ts:
    t.start()
for t in ts:
    t.join()
print(board())
