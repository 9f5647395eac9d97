import threading

scores = {"ann": 3}
lock = threading.Lock()


def play(name, points):
    with lock:
        scores[name] = scores.get(name, 0) + points


def board():
    best = None
    for name, pts in scores.items():
        if best is None or pts > scores[best]:
            best = name
    return best


ts = [threading.Thread(target=play, args=(n, p)) for n, p in (("bob", 5), ("ann", 1))]
ts.append(threading.Thread(target=board))
for t in ts:
    t.start()
for t in ts:
    t.join()
print(board())
