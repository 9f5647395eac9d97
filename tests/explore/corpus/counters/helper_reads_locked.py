import threading

score = 0
lock = threading.RLock()


def current():
    with lock:
        return score


def store(value):
    global score
    with lock:
        score = value


def win(points):
    with lock:
        store(current() + points)


ts = [threading.Thread(target=win, args=(3,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("score", score)
