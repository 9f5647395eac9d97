import threading

stock = ["a", "b", "c"]
sold = []


def sell():
    x = stock.pop() if len(stock) > 2 else None
    sold.append(x)


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
