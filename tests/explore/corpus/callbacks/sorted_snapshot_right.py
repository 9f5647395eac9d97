import threading

scores = {"a": 3, "b": 1}


def rank():
    best = sorted(scores.items(), key=lambda pair: pair[1])
    print(best[0][0])


def join_in():
    scores["c"] = 2


ts = [threading.Thread(target=f) for f in (rank, join_in)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(scores))
