import threading
price = 10
lock = threading.Lock()
def bid(amount):
    global price
    with lock:
        if amount > price:
            price = amount
def bidder(step):
    for _ in range(2):
        bid(price + step)
ts = [threading.Thread(target=bidder, args=(s,)) for s in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(price > 10)
