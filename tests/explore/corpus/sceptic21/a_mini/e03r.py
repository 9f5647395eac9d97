import threading

lock = threading.Lock()
stock = ["a", "b", "c"]
sold = []


def enough():
    return len(stock) > 2


def sell():
    with lock:
        if enough():
            sold.append(stock.pop())


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
