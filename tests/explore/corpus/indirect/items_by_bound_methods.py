import threading

stock = {"pear": 0, "plum": 0}
look, store = stock.__getitem__, stock.__setitem__


def work():
    for name in ("pear", "plum"):
        store(name, look(name) + 1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
