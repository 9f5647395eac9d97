import threading

row = [0, 0]


def first(x):
    if not any(row):
        row[x - 1] = x


ts = [threading.Thread(target=first, args=(x,)) for x in (1, 1)]
for t in ts: t.start()
for t in ts: t.join()
print(row)
