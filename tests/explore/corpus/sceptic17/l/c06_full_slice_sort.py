import threading

scores = [3, 1]


def tidy():
    global scores
    s = scores[:]
    s.sort()
    scores = s


def add(n):
    scores.append(n)


ts = [threading.Thread(target=tidy), threading.Thread(target=add, args=(9,))]
for t in ts: t.start()
for t in ts: t.join()
print(9 in scores)
