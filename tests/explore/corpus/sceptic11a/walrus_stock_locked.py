# Online shop: reserve items with a walrus check
import threading

stock = {"apple": 2, "pear": 2}
orders = []
guard = threading.RLock()


def buy(customer, item):
    with guard:
        if (left := stock[item]) > 0:
            orders.append((customer, item))
            stock[item] = left - 1
            return True
    return False


def shopper(customer):
    for item in ("apple", "pear"):
        with guard:
            buy(customer, item)


threads = [threading.Thread(target=shopper, args=(f"c{i}",)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("orders:", len(orders))
print("stock:", stock)
