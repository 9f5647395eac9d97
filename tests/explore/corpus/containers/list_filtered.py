import threading

items = [1, 2, 3, 4]


def clean_up():
    global items
    items = [x for x in items if x % 2 == 0]


def add():
    items.append(6)


a, b = threading.Thread(target=clean_up), threading.Thread(target=add)
a.start(); b.start()
a.join(); b.join()
print(items)
