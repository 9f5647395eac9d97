import threading

ages = {"ann": 20, "bob": 30}
total = 0


def add_up():
    global total
    for name in ages:
        total += ages[name]


def register():
    ages["eve"] = 25


a, b = threading.Thread(target=add_up), threading.Thread(target=register)
a.start(); b.start()
a.join(); b.join()
print(total)
