import threading

scores = [1, 2, 3]


def more():
    global scores
    scores = [one + 1 for one in scores]


def first():
    scores[0] = 9


ts = [threading.Thread(target=f) for f in (more, first)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(scores[0] >= 2)
