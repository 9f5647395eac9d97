import threading

lock = threading.Lock()
stock = ["a", "b", "c"]
sold = []


def take():
    if len(stock) <= 2:
        raise ValueError("low")
    return stock.pop()


def sell():
    try:
        sold.append(take())
    except ValueError:
        pass


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
