import threading

row = [0] * 4


def fill(a, b, x):
    if not any(row[a:b]):
        for i in range(a, b):
            row[i] = x


ts = [threading.Thread(target=fill, args=x) for x in ((0, 2, 1), (2, 4, 2))]
for t in ts: t.start()
for t in ts: t.join()
print(row)
