import threading


class Bag:
    def __init__(self, items=()):
        self.items = tuple(items)

    def __add__(self, thing):
        return Bag((*self.items, thing))


bag = Bag()


def pick(things):
    global bag
    for thing in things:
        bag += thing


ts = [threading.Thread(target=pick, args=(["coin"] * n,)) for n in (2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(bag.items))
