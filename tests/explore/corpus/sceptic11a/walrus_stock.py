# Online shop: reserve items with a walrus check
import threading

stock = {"apple": 3, "pear": 3}
orders = []


def buy(customer, item):
    if (left := stock[item]) > 0:
        orders.append((customer, item))
        stock[item] = left - 1
        return True
    return False


def shopper(customer):
    for item in ("apple", "pear"):
        buy(customer, item)


threads = [threading.Thread(target=shopper, args=(f"c{i}",)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("orders:", len(orders))
print("stock:", stock)
