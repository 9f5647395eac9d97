import multiprocessing as mp


class Bank:
    def __init__(self, n, start, minimum=0):
        self.money = mp.Array('i', [start] * n, lock=False)
        self.locks = [mp.Lock() for _ in range(n)]
        self.minimum = minimum

    def transfer(self, i, j, amount):
        for k in sorted((i, j)):
            self.locks[k].acquire()
        try:
            if self.money[i] - amount < self.minimum:
                return False
            self.money[i] -= amount
            self.money[j] += amount
            return True
        finally:
            self.locks[i].release()
            self.locks[j].release()


def clerk(bank, orders):
    for o in orders:
        bank.transfer(*o)


def main():
    bank = Bank(3, 100)
    plans = [[(0, 1, 30), (1, 2, 10)], [(1, 0, 10), (0, 2, 10)]]
    ps = [mp.Process(target=clerk, args=(bank, plan)) for plan in plans]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(list(bank.money), sum(bank.money))


if __name__ == '__main__':
    main()
