from multiprocessing import Process, RLock
from multiprocessing.sharedctypes import RawArray


class Bank:
    def __init__(self, *balances):
        self.lock = RLock()
        self.balances = RawArray('i', balances)

    def withdraw(self, i, amount):
        with self.lock:
            if self.balances[i] < amount:
                raise ValueError('not enough')
            self.balances[i] -= amount

    def deposit(self, i, amount):
        with self.lock:
            self.balances[i] += amount

    def transfer(self, i, j, amount):
        with self.lock:
            self.withdraw(i, amount)
            self.deposit(j, amount)


def run(bank, i, j, amount, times):
    for _ in range(times):
        bank.transfer(i, j, amount)


if __name__ == '__main__':
    bank = Bank(100, 100)
    ps = [Process(target=run, args=(bank, 0, 1, 20, 2)), Process(target=run, args=(bank, 1, 0, 10, 2))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(*bank.balances)
