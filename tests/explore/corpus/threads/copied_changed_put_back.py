import copy
import threading

cart = {"items": [], "total": 0}


def add(name, price):
    global cart
    mine = copy.deepcopy(cart)
    mine["items"].append(name)
    mine["total"] += price
    cart = mine


ts = [threading.Thread(target=add, args=a) for a in (("pen", 2), ("cup", 5))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(cart["total"])
