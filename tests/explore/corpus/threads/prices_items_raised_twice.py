import threading

prices = {"tea": 10, "cake": 20}


def raise_all(percent):
    for name, price in prices.items():
        prices[name] = price * (100 + percent) // 100


ts = [threading.Thread(target=raise_all, args=(p,)) for p in (10, 50)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(prices)
