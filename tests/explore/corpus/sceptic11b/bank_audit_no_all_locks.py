from multiprocessing import Array, Lock, Process


class Bank:
    def __init__(self, n, start):
        self.balances = Array('i', [start] * n, lock=False)
        self.locks = [Lock() for _ in range(n)]

    def total(self):
        s = 0
        for i, lock in enumerate(self.locks):
            with lock:
                s += self.balances[i]
        return s

    def transfer(self, src, dst, amount):
        lo, hi = sorted((src, dst))
        with self.locks[lo], self.locks[hi]:
            self.balances[src] -= amount
            self.balances[dst] += amount


def teller(bank):
    bank.transfer(0, 1, 30)
    bank.transfer(1, 0, 10)


if __name__ == '__main__':
    bank = Bank(2, 100)
    t = Process(target=teller, args=(bank,))
    t.start()
    print('audit', bank.total())
    t.join()
