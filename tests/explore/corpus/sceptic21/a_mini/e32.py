import threading

lock = threading.Lock()
stock = ["a", "b", "c"]
sold = []


def sell():
    while True:
        if len(stock) <= 2:
            break
        sold.append(stock.pop())


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
