import threading

row = [None, None]


def first(x):
    if all(c is None for c in row):
        row[0] = x


ts = [threading.Thread(target=first, args=(x,)) for x in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(row)
