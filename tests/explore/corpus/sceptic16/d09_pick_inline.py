import threading

lock = threading.Lock()
stock = 5
refused = []


def take(n):
    global stock
    with lock:
        stock -= n


def sell(n):
    (take if stock >= n else refused.append)(n)


ts = [threading.Thread(target=sell, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock, refused)
