import threading

stock = {"nuts": 10}


def sell():
    n = stock.pop("nuts", 0)
    if n:
        stock["nuts"] = n - 1


def deliver():
    stock["nuts"] = stock.get("nuts", 0) + 5


ts = [threading.Thread(target=sell), threading.Thread(target=deliver)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
