import multiprocessing as mp


class Shop:
    def __init__(self, stock):
        self.stock = mp.Value("i", stock)
        self.sold_out = mp.Value("b", 0)
        self.lock = mp.Lock()
        self.log = mp.Queue()

    def buy(self, who):
        if self.stock.value < 1:
            self.sold_out.value = 1
            return
        self.lock.acquire()
        self.stock.value -= 1
        self.log.put((who, self.stock.value))
        self.lock.release()


def customer(shop, who):
    while not shop.sold_out.value:
        shop.buy(who)


if __name__ == "__main__":
    shop = Shop(4)
    ps = [mp.Process(target=customer, args=(shop, w)) for w in ("ann", "bob")]
    for p in ps: p.start()
    for p in ps: p.join()
    print("left", shop.stock.value)
