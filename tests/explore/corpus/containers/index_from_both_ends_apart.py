import threading

xs = [0, 0]


def first():
    xs[0] += 1


def last():
    xs[-1] += 1


ts = [threading.Thread(target=f) for f in (first, last)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(xs)
