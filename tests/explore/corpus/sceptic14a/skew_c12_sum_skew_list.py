import threading

spent = [0, 0]


def buy(i, price):
    if sum(spent) + price <= 100:
        spent[i] += price


ts = [threading.Thread(target=buy, args=(i, 60)) for i in (0, 1)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(spent) <= 100)
