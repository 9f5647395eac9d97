import threading

votes = {"a": 1, "b": 2}


def double(pair):
    return pair[1] * 2


def count():
    print(sum(map(double, votes.items())) > 0)


def vote():
    votes["c"] = 1


ts = [threading.Thread(target=f) for f in (count, vote)]
for t in ts:
    t.start()
for t in ts:
    t.join()
