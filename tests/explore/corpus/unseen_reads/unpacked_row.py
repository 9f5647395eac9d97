import threading

rows = [["手机", 3]]


def buy():
    name, stock = rows[0]
    if stock > 0:
        rows[0][1] = stock - 1


ts = [threading.Thread(target=buy) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(rows)
