import threading

price = {"tea": 3}
cost = 0
lock = threading.Lock()


def buy():
    global cost
    p = price["tea"]
    with lock:
        cost += p


def rise():
    price["tea"] = 4


ts = [threading.Thread(target=f) for f in (buy, rise, buy)]
for t in ts: t.start()
for t in ts: t.join()
print(6 <= cost <= 8)
