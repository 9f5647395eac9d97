import threading

lock = threading.Lock()
stock = {"pen": 5}


def sell(n):
    with lock:
        ok = stock["pen"] >= n
    if ok:
        with lock:
            stock["pen"] -= n


ts = [threading.Thread(target=sell, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
