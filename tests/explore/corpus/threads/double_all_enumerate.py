import threading

table = [[1, 2], [3, 4]]


def double(row):
    for i, x in enumerate(row):
        row[i] = x * 2


ts = [threading.Thread(target=double, args=(r,)) for r in table]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(table)
