import threading

price = 100
seen = []


def market():
    global price
    for step in (1, -2, 3):
        price = price + step


def trader():
    for _ in range(2):
        p = price
        seen.append(p)


ts = [threading.Thread(target=market)] + [threading.Thread(target=trader) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(price, all(99 <= p <= 102 for p in seen))
