import threading

ages = {"ann": 20, "bob": 30}
seen = []


def add_up():
    for name in list(ages):
        seen.append(ages[name])


def register():
    ages["eve"] = 25


a, b = threading.Thread(target=add_up), threading.Thread(target=register)
a.start(); b.start()
a.join(); b.join()
print(sum(seen) in (50, 75))
