import threading

row = [None, None]


def first(x):
    if row.count(None) == 2:
        row[0] = x


ts = [threading.Thread(target=first, args=(x,)) for x in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(row)
