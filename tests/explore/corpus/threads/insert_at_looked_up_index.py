import threading

scores = [10, 30]


def insert(x):
    i = 0
    while i < len(scores) and scores[i] < x:
        i += 1
    scores.insert(i, x)


ts = [threading.Thread(target=insert, args=(x,)) for x in (20, 5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(scores)
