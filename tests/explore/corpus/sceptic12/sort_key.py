import threading

scores = [('a', 3), ('b', 1), ('c', 2)]


def rank():
    scores.sort(key=lambda p: p[1])


def join_in():
    scores.append(('d', 0))


ts = [threading.Thread(target=f) for f in (rank, join_in)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(scores))
