import threading


stock = 0
refused = 0
cond = threading.Condition()


def supply():
    global stock
    with cond:
        stock += 1
        cond.notify_all()


def buy():
    global stock, refused
    with cond:
        if stock == 0:
            cond.wait(5)
        if stock == 0:
            refused += 1
            return
        stock -= 1



ts = [threading.Thread(target=buy) for _ in range(2)] + [threading.Thread(target=supply) for _ in range(1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock, refused)
