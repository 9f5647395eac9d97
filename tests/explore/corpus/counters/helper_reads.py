import threading

score = 0


def current():
    return score


def store(value):
    global score
    score = value


def win(points):
    store(current() + points)


ts = [threading.Thread(target=win, args=(3,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("score", score)
