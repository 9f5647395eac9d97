import threading

lock = threading.RLock()
items = []


def add(item):
    with lock:
        items.append(item)


def add_all(some):
    with lock:
        for item in some:
            add(item)


ts = [threading.Thread(target=add_all, args=([k, k],)) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(items), items[0] == items[1])
