import threading

inventory = ["sword", "bow"]
sold = []
lock = threading.Lock()


def in_stock(item):
    with lock:
        return item in inventory


def buy(who, item):
    global inventory
    if in_stock(item):
        with lock:
            inventory = [x for x in inventory if x != item]
            sold.append((who, item))


ts = [threading.Thread(target=buy, args=(w, "sword")) for w in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(sold))
