import threading

lock = threading.Lock()
stock = 5


def sell(n):
    global stock
    k = n * (stock >= n)
    with lock:
        stock -= k


ts = [threading.Thread(target=sell, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
