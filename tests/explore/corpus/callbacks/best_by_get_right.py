import threading

votes = {"a": 1, "b": 2}


def winner():
    print(max(votes, key=votes.get))


def vote():
    votes["c"] = 1


ts = [threading.Thread(target=f) for f in (winner, vote)]
for t in ts:
    t.start()
for t in ts:
    t.join()
