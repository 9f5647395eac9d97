import threading

stock = 10


def sell(seen, pieces):
    global stock
    stock = seen - pieces


ts = [threading.Thread(target=sell, args=(stock, k)) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
