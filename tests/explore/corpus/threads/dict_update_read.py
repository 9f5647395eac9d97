import threading

prices = {"tea": 3, "cake": 5}


def raise_price(what, by):
    prices.update({what: prices[what] + by})


ts = [threading.Thread(target=raise_price, args=("tea", by)) for by in (1, 2)]
ts.append(threading.Thread(target=raise_price, args=("cake", 1)))
for t in ts:
    t.start()
for t in ts:
    t.join()
print(prices)
