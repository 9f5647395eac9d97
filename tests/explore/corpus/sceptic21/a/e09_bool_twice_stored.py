import threading

lock = threading.Lock()
stock = ["a", "b", "c"]


def sell():
    ok = False
    with lock:
        ok = len(stock) > 2
    if ok:
        with lock:
            stock.pop()


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
