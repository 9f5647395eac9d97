import threading

lock = threading.Lock()
last = 0
orders = {}


def new_id():
    global last
    with lock:
        last += 1
        mine = last
    return mine


def shop(things):
    for t in things:
        orders[new_id()] = t


ts = [threading.Thread(target=shop, args=(x,)) for x in (["tea", "milk"], ["rice", "salt"])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(orders))
