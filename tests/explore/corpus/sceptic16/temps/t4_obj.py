import threading

stock = {"pen": 10}


class Box:
    pass


def sell(n):
    box = Box()
    box.seen = stock["pen"]
    if box.seen >= n:
        stock["pen"] = box.seen - n


ts = [threading.Thread(target=sell, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
