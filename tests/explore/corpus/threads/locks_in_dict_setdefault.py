import threading

locks = {}
stock = {"tea": 5, "milk": 5}


def lock_of(name):
    return locks.setdefault(name, threading.Lock())


def sell(name):
    with lock_of(name):
        stock[name] -= 1


ts = [threading.Thread(target=sell, args=(n,)) for n in ("tea", "tea", "milk")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
