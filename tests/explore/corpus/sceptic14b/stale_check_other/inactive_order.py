import threading

active = {"ann": True}
orders = []
lock = threading.Lock()


def order(who):
    if active[who]:
        with lock:
            orders.append(who)


def block(who):
    with lock:
        active[who] = False
        orders[:] = [o for o in orders if o != who]


ts = [threading.Thread(target=f, args=a) for f, a in ((order, ("ann",)), (block, ("ann",)))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(active, orders)
