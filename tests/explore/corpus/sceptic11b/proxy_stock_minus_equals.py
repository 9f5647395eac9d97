import multiprocessing as mp


class Shop:
    def __init__(self, manager):
        self.stock = manager.dict(pen=5)
        self.lock = manager.Lock()

    def take(self, item, n):
        with self.lock:
            enough = self.stock[item] >= n
        if enough:
            self.stock[item] -= n
        return enough


def clerk(shop, n):
    shop.take('pen', n)


if __name__ == '__main__':
    with mp.Manager() as manager:
        shop = Shop(manager)
        ps = [mp.Process(target=clerk, args=(shop, n)) for n in (3, 2)]
        [p.start() for p in ps]
        [p.join() for p in ps]
        print('pens', shop.stock['pen'])
