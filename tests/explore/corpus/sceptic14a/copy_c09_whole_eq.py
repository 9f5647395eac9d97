import threading

row = [0, 0]


def first(x):
    if row == [0, 0]:
        row[0] = x


ts = [threading.Thread(target=first, args=(x,)) for x in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(row)
