import threading

stock, lock = {"tea": 1}, threading.Lock()


class SoldOut(LookupError):
    pass


def take():
    with lock:
        if stock["tea"] < 1:
            raise SoldOut("tea")
        stock["tea"] -= 1


def work(n):
    try:
        take()
    except LookupError:
        with lock:
            stock["tea"] += 5


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
