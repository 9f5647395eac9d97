import threading

lock = threading.Lock()
stock = ["a", "b", "c"]
sold = []


def sell():
    if len(stock) > 2:
        sold.append(stock.pop())


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
