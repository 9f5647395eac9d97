import threading

stock = {"apple": 3, "pear": 1}
lock = threading.Lock()
receipts = []


def buy(name, basket):
    bought = []
    for item, n in basket.items():
        with lock:
            available = min(stock.get(item, 0), n)
            if available:
                stock[item] -= available
        if available:
            bought.append((item, available))
    receipts.append((name, sorted(bought)))


ts = [threading.Thread(target=buy, args=("ann", {"apple": 2, "pear": 1})),
      threading.Thread(target=buy, args=("bob", {"apple": 2}))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock, len(receipts))
