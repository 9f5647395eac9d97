import threading


class Bag:
    def __init__(self, things):
        self._things = list(things)

    def __bool__(self):
        return bool(self._things)

    def take(self):
        return self._things.pop()


bag = Bag("ab")
mine = []


def child():
    while bag:
        mine.append(bag.take())


ts = [threading.Thread(target=child) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(mine))
