import threading

stock = 1
ordered = 0
lock = threading.Lock()


def sell():
    global stock, ordered
    with lock:
        if stock > 0:
            stock -= 1
        empty = stock == 0
    if empty:
        with lock:
            stock += 5
            ordered += 1


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("orders", ordered)
