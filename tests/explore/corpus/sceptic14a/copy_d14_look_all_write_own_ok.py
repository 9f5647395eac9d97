import threading

row = [0, 0]
shown = []


def put(i, x):
    if any(row):
        shown.append("someone was here")
    row[i] = x


ts = [threading.Thread(target=put, args=ix) for ix in ((0, 1), (1, 2))]
for t in ts: t.start()
for t in ts: t.join()
print(row)
