import threading


class Bag:
    def __init__(self):
        self.items = {}
        self._lock = threading.Lock()

    def __iadd__(self, thing):
        with self._lock:
            self.items[thing] = self.items.get(thing, 0) + 1
        return self


bag = Bag()


def pick(things):
    mine = bag
    for thing in things:
        mine += thing


ts = [threading.Thread(target=pick, args=(["coin"] * n,)) for n in (2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(bag.items)
