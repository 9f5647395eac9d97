import threading

lock = threading.Lock()
stock = {"苹果": 10}


def sell(k):
    left = stock["苹果"]
    if left >= k:
        with lock:
            stock["苹果"] = left - k


ts = [threading.Thread(target=sell, args=(k,)) for k in (1, 2, 3)]
for t in ts: t.start()
for t in ts: t.join()
print(stock)
