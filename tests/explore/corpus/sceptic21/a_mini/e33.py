import threading

lock = threading.Lock()
stock = ["a", "b", "c"]
sold = []


def sell():
    if not stock:
        print("empty")
    elif len(stock) > 2:
        sold.append(stock.pop())


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
