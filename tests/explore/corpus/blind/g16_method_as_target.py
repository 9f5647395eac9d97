import multiprocessing


class Shop:
    def __init__(self, n):
        self.stock = multiprocessing.Value("i", n)
        self.income = 0

    def sell(self, k):
        for _ in range(k):
            if self.stock.value:
                self.stock.value -= 1
                self.income += 5


if __name__ == "__main__":
    shop = Shop(6)
    ps = [multiprocessing.Process(target=shop.sell, args=(4,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print("left", shop.stock.value, "income", shop.income)
