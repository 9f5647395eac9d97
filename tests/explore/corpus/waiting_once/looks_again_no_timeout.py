import threading


stock = 0
ordered = 0
cond = threading.Condition()


def supply():
    global stock
    with cond:
        stock += 1
        cond.notify_all()


def buy():
    global stock, ordered
    with cond:
        if stock == 0:
            cond.wait()
        if stock == 0:
            stock += 5
            ordered += 5
        stock -= 1



buyers = [threading.Thread(target=buy) for _ in range(2)]
for t in buyers:
    t.start()

suppliers = [threading.Thread(target=supply) for _ in range(2)]
for t in suppliers:
    t.start()
for t in buyers:
    t.join(5)
for t in suppliers:
    t.join()
print(stock - ordered)
