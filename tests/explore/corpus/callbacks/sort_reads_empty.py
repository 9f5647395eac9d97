import threading

scores = [3, 1, 2]


def rank():
    scores.sort(key=lambda n: -n)


def show():
    print(max(scores))


ts = [threading.Thread(target=f) for f in (rank, show)]
for t in ts:
    t.start()
for t in ts:
    t.join()
