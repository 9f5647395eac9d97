import multiprocessing as mp

GOODS = {'pen': 0, 'ink': 1, 'pad': 2}


class Warehouse:
    def __init__(self, stock):
        self.stock = mp.Array('i', stock)
        self.income = mp.Value('i', 0)
        self.refused = mp.Value('i', 0)

    def order(self, wish, price):
        with self.stock.get_lock():
            if any(self.stock[GOODS[g]] < n for g, n in wish.items()):
                enough = False
            else:
                enough = True
                for g, n in wish.items():
                    self.stock[GOODS[g]] -= n
        if enough:
            with self.income.get_lock():
                self.income.value += price * sum(wish.values())
        else:
            with self.refused.get_lock():
                self.refused.value += 1
        return enough


def shop(wh, orders):
    for wish in orders:
        wh.order(wish, 10)


def main():
    wh = Warehouse([3, 3, 3])
    a = mp.Process(target=shop, args=(wh, [{'pen': 2, 'ink': 1}, {'pad': 1}]))
    b = mp.Process(target=shop, args=(wh, [{'pen': 2, 'pad': 2}, {'ink': 2}]))
    a.start(), b.start()
    a.join(), b.join()
    left = sum(wh.stock[:])
    print('books balanced', (9 - left) * 10 == wh.income.value and wh.refused.value == 1)


if __name__ == '__main__':
    main()
