import threading

balance = 50
lock = threading.Lock()


def shopper(prices):
    global balance
    for p in prices:
        lock.acquire()
        if p > balance:
            return
        balance -= p
        lock.release()


ts = [threading.Thread(target=shopper, args=(x,)) for x in ([10, 10, 10], [10, 10, 10])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance)
