import threading

stock = {"A": 5}
lock = threading.Lock()


def sell(item, n):
    lock.acquire()
    if stock[item] < n:
        raise ValueError("库存不足")
    stock[item] -= n
    lock.release()


def customer(n):
    try:
        sell("A", n)
        print("买到", n)
    except ValueError as e:
        print(e)


ts = [threading.Thread(target=customer, args=(n,)) for n in (3, 3, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
