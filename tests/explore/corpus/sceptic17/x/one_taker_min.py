import threading

stock = [1, 2, 3]
sold = []


def seller():
    for _ in range(3):
        if len(stock) > 2:
            sold.append(stock.pop(0))


def supplier():
    for k in (4, 5):
        stock.append(k)


ts = [threading.Thread(target=f) for f in (seller, supplier)]
for t in ts: t.start()
for t in ts: t.join()
print(len(stock) >= 2)
