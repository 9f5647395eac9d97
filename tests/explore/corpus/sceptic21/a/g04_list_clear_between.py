import threading

items = []


def add(x):
    items.append(x)
    return items[-1]


def clear():
    items.clear()


ts = [threading.Thread(target=add, args=(1,)), threading.Thread(target=clear)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
