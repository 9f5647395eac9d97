import threading

till = 20
lock = threading.Lock()


def customer(price):
    global till
    with lock:
        till += price
        can = till >= 20
    if can:
        with lock:
            till -= 20


threads = [threading.Thread(target=customer, args=(p,)) for p in (10, 5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("shop closed")
