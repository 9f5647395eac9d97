import threading

lock = threading.Lock()
items = {'apple': 3, 'pear': 2}


def all_items():
    with lock:
        for name, n in items.items():
            yield name, n


def sell(name):
    with lock:
        items[name] -= 1


def sell_everything():
    for name, n in all_items():
        if n > 2:
            sell(name)


t = threading.Thread(target=sell_everything)
s = threading.Thread(target=sell, args=('pear',))
t.start(); s.start()
t.join(); s.join()
print(items)
