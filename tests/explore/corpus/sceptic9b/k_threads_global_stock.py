import threading

stock = 10
lock = threading.Lock()


def order(n):
    global stock
    lock.acquire()
    try:
        new_stock = stock - n
        if new_stock < 0:
            return 0
        stock = new_stock
        return n
    finally:
        lock.release()


def bring_back(n):
    global stock
    with lock:
        stock = stock + n


def shop(n):
    got = order(n)
    if got > 0:
        bring_back(got)


ts = [threading.Thread(target=shop, args=(n,)) for n in (4, 6)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('stock', stock)
