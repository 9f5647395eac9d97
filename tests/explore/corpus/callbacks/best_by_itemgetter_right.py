import threading
from operator import itemgetter

votes = {"a": 1, "b": 2}


def winner():
    print(max(votes.items(), key=itemgetter(1)) is None)


def vote():
    votes["c"] = 1


ts = [threading.Thread(target=f) for f in (winner, vote)]
for t in ts:
    t.start()
for t in ts:
    t.join()
