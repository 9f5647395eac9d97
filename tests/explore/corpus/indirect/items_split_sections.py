import threading

stock = {"pear": 0}
look, store = stock.get, stock.__setitem__
lock = threading.Lock()


def work():
    with lock:
        left = look("pear", 0)
    with lock:
        store("pear", left + 1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
