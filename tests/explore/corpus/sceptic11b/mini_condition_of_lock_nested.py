from threading import Condition, Lock, Thread

cond = Condition(Lock())
items = []


def outer():
    with cond:
        inner()


def inner():
    with cond:
        items.append(1)


t = Thread(target=outer)
t.start()
t.join()
print(items)
