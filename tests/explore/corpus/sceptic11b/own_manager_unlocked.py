from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Inventory:
    def __init__(self):
        self.items = {}

    def add(self, item, n):
        have = self.items.get(item, 0)
        self.items[item] = have + n

    def snapshot(self):
        return dict(self.items)


class ShopManager(BaseManager):
    pass


ShopManager.register('Inventory', Inventory)


def supplier(inv, deliveries):
    for item, n in deliveries:
        inv.add(item, n)


def main():
    with ShopManager() as manager:
        inv = manager.Inventory()
        ps = [
            Process(target=supplier, args=(inv, [('nut', 5), ('bolt', 2)])),
            Process(target=supplier, args=(inv, [('nut', 1), ('bolt', 4)])),
        ]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(sorted(inv.snapshot().items()))


if __name__ == '__main__':
    main()
