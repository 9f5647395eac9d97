import threading

paid = {7: False}
cash = 0
lock = threading.Lock()


def pay(order):
    global cash
    if not paid[order]:
        paid[order] = True
        with lock:
            cash += 10


ts = [threading.Thread(target=pay, args=(7,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
