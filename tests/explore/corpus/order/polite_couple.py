import threading


class Diner:
    def __init__(self, name):
        self.name = name
        self.hungry = True


class Spoon:
    owner = None


def eat(me, other, spoon):
    while me.hungry:
        if spoon.owner is not me:
            continue
        if other.hungry:
            spoon.owner = other
            continue
        print(me.name, "eats")
        me.hungry = False
        spoon.owner = other


a, b = Diner("A"), Diner("B")
spoon = Spoon()
spoon.owner = a
ts = [threading.Thread(target=eat, args=(a, b, spoon)), threading.Thread(target=eat, args=(b, a, spoon))]
for t in ts:
    t.start()
for t in ts:
    t.join()
