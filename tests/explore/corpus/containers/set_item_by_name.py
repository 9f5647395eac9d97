import threading

votes = {"yes": 0}


def vote():
    votes.__setitem__("yes", votes.__getitem__("yes") + 1)


ts = [threading.Thread(target=vote) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(votes)
