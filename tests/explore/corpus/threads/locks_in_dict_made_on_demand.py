import threading

locks = {}
stock = {"tea": 5, "milk": 5}


def lock_of(name):
    if name not in locks:
        locks[name] = threading.Lock()
    return locks[name]


def sell(name):
    with lock_of(name):
        stock[name] -= 1


ts = [threading.Thread(target=sell, args=(n,)) for n in ("tea", "tea", "milk")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
