import threading

prices = {"pen": 1, "ink": 2}


def raise_all():
    for name in prices:
        prices[name] += 1


ts = [threading.Thread(target=raise_all) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(prices)
