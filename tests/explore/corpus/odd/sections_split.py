import threading

lock = threading.Lock()
stock = {"n": 3}


def sell():
    with lock:
        left = stock["n"]
    if left > 0:
        with lock:
            stock["n"] = left - 1


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(stock["n"])
