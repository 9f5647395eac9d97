import threading


stock = 0
sold = 0
cond = threading.Condition()


def supply():
    global stock
    for _ in range(2):
        with cond:
            stock += 3
            cond.notify_all()


def buy():
    global stock, sold
    with cond:
        if stock < 2:
            cond.wait()
        some = min(stock, 2)
        stock -= some
        sold += some



ts = [threading.Thread(target=buy) for _ in range(2)] + [threading.Thread(target=supply) for _ in range(1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock + sold)
