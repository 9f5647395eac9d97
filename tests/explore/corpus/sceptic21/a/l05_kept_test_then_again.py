import threading

stock = [1, 2, 3]
sold = []
lock = threading.Lock()


def sell():
    with lock:
        maybe = len(stock) > 2
    if maybe:
        with lock:
            if len(stock) > 2:
                sold.append(stock.pop())


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(stock))
