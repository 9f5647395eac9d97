import multiprocessing as mp


class Teller(mp.Process):
    def __init__(self, accounts, jobs):
        super().__init__()
        self.accounts = accounts
        self.jobs = jobs

    def run(self):
        lock = mp.Lock()
        for src, dst, amount in self.jobs:
            with lock:
                if self.accounts[src] >= amount:
                    self.accounts[src] -= amount
                    self.accounts[dst] += amount


def main():
    accounts = mp.Array('i', [100, 100])
    a = Teller(accounts, [(0, 1, 30), (1, 0, 10)])
    b = Teller(accounts, [(1, 0, 20), (0, 1, 5)])
    a.start()
    b.start()
    a.join()
    b.join()
    print('sum of all accounts', sum(accounts))


if __name__ == '__main__':
    main()
