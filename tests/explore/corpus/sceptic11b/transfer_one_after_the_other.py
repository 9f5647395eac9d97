import multiprocessing as mp


class Bank:
    def __init__(self, balances):
        self.accounts = [mp.Value('i', b) for b in balances]

    def transfer(self, i, j, amount):
        with self.accounts[i].get_lock():
            if self.accounts[i].value < amount:
                return False
            self.accounts[i].value -= amount
        with self.accounts[j].get_lock():
            self.accounts[j].value += amount
        return True


def teller(bank, orders):
    for i, j, amount in orders:
        bank.transfer(i, j, amount)


if __name__ == '__main__':
    bank = Bank([100, 100, 100])
    ps = [
        mp.Process(target=teller, args=(bank, [(0, 1, 20), (2, 0, 30)])),
        mp.Process(target=teller, args=(bank, [(1, 0, 30), (0, 2, 20)])),
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    values = [a.value for a in bank.accounts]
    print('总额', sum(values), values)
