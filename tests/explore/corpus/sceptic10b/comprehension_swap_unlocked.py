import threading

prices = {"茶": 10, "咖啡": 20}
lock = threading.Lock()


def raise_all(by):
    global prices
    new = {name: price + by for name, price in prices.items()}
    with lock:
        prices = new


def reader(seen):
    snapshot = prices          # 一次读取引用, 之后只用快照
    seen.append(snapshot["咖啡"] - snapshot["茶"])


seen = []
threads = [threading.Thread(target=raise_all, args=(n,)) for n in (1, 2)]
threads.append(threading.Thread(target=reader, args=(seen,)))
for t in threads:
    t.start()
for t in threads:
    t.join()
assert seen == [10]
print(prices)
