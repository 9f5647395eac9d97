import threading
from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Shop:
    def __init__(self, stock):
        self.stock = stock
        self.sold = 0
        self.lock = threading.Lock()

    def buy(self, n):
        with self.lock:
            if self.stock >= n:
                self.stock -= n
                self.sold += n
                return True
            return False

    def report(self):
        with self.lock:
            return self.stock, self.sold


class ShopManager(BaseManager):
    pass


ShopManager.register('Shop', Shop)


def customer(shop, n):
    shop.buy(n)
    shop.buy(n)


def main():
    with ShopManager() as manager:
        shop = manager.Shop(5)
        ps = [Process(target=customer, args=(shop, 2)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print('stock %d sold %d' % shop.report())


if __name__ == '__main__':
    main()
