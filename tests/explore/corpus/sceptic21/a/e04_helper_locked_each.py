import threading

lock = threading.Lock()
stock = ["a", "b", "c"]


def enough():
    with lock:
        return len(stock) > 2


def take():
    with lock:
        return stock.pop()


def sell():
    if enough():
        take()


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
