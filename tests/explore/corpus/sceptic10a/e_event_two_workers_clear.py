import threading

order_ready = threading.Event()
orders = []


def cook():
    for i in range(2):
        orders.append(f"dish {i}")
        order_ready.set()


def waiter(name):
    order_ready.wait()
    order_ready.clear()
    print(name, "serves", orders.pop())


ts = [threading.Thread(target=waiter, args=(n,)) for n in ("Anna", "Ben")]
ts.append(threading.Thread(target=cook))
for t in ts:
    t.start()
for t in ts:
    t.join()
print("closed")
