import threading

data = [1, 2, 3, 4]


def stretch(lo, hi):
    data[lo:hi] = [y for x in data[lo:hi] for y in (x, x)]


ts = [threading.Thread(target=stretch, args=p) for p in ((0, 2), (2, 4))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(data)
