import threading

scores = [10, 30]


def insert(x):
    global scores
    i = 0
    while i < len(scores) and scores[i] < x:
        i += 1
    scores = scores[:i] + [x] + scores[i:]


ts = [threading.Thread(target=insert, args=(x,)) for x in (20, 5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(scores)
