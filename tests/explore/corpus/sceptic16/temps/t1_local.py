import threading

stock = {"pen": 10}


mine = threading.local()


def sell(n):
    mine.seen = stock["pen"]
    if mine.seen >= n:
        stock["pen"] = mine.seen - n


ts = [threading.Thread(target=sell, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
