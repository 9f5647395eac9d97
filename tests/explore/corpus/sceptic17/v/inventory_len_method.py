import threading


class Inventory:
    def __init__(self):
        self._items = []
        self._lock = threading.Lock()

    def __len__(self):
        with self._lock:
            return len(self._items)

    def add(self, item):
        with self._lock:
            self._items.append(item)


bag = Inventory()


def pick_up(item):
    if len(bag) < 1:
        bag.add(item)


ts = [threading.Thread(target=pick_up, args=(i,)) for i in ('sword', 'shield')]
for t in ts: t.start()
for t in ts: t.join()
print('fits:', len(bag) <= 1)
