import threading

stock = {"pen": 10}


seen = 0


def sell(n):
    global seen
    seen = stock["pen"]
    if seen >= n:
        stock["pen"] = seen - n


ts = [threading.Thread(target=sell, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
