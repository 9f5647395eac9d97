import threading

lock = threading.RLock()
cond = threading.Condition(lock)
stock = 0
sold = 0


def deliver():
    global stock
    for _ in range(2):
        with lock:
            stock += 2
            with cond:
                cond.notify_all()


def sell():
    global stock, sold
    for _ in range(2):
        with cond:
            while stock == 0:
                cond.wait()
            stock -= 1
            sold += 1


ts = [threading.Thread(target=f) for f in (sell, deliver, sell)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock, sold)
