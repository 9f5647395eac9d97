import threading

lock_stock = threading.Lock()
lock_orders = threading.Lock()
stock = {"pen": 10}
orders = []


def order(name, n):
    with lock_orders:
        with lock_stock:
            if stock[name] >= n:
                stock[name] -= n
                orders.append((name, n))


def audit():
    with lock_stock:
        left = sum(stock.values())
        with lock_orders:
            sold = sum(n for _, n in orders)
    assert left + sold == 10


ts = [threading.Thread(target=order, args=("pen", 3)), threading.Thread(target=audit)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
