import threading

stock = ["a", "b", "c"]
sold = []


def sell():
    n = len(stock)
    if n > 2:
        sold.append(stock.pop())


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
