import threading

lock = threading.Lock()
stock = 5
refused = []


def take(n):
    global stock
    with lock:
        stock -= n


def sell(n):
    with lock:
        if stock >= n:
            action = take
        else:
            action = refused.append
    action(n)


ts = [threading.Thread(target=sell, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock, refused)
