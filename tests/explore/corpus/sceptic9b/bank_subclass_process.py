# 银行柜员:继承 Process
from multiprocessing import Process, Array, Lock, current_process


class Teller(Process):
    def __init__(self, name, bank, jobs):
        Process.__init__(self, name=name)
        self.bank = bank
        self.jobs = jobs

    def run(self):
        ok = bad = 0
        for src, dst, amount in self.jobs:
            if self.bank.transfer(src, dst, amount):
                ok += 1
            else:
                bad += 1
        self.bank.report(ok, bad)
        assert current_process().name == self.name


class Bank:
    def __init__(self):
        self.balances = Array('i', [100, 100, 100], lock=False)
        self.locks = tuple(Lock() for _ in range(3))
        self.stats = Array('i', 2)

    def transfer(self, src, dst, amount):
        a, b = self.locks[min(src, dst)], self.locks[max(src, dst)]
        with a, b:
            if amount > self.balances[src]:
                return False
            self.balances[src] = self.balances[src] - amount
            self.balances[dst] = self.balances[dst] + amount
            return True

    def report(self, ok, bad):
        with self.stats.get_lock():
            self.stats[0] += ok
            self.stats[1] += bad


if __name__ == '__main__':
    bank = Bank()
    tellers = [
        Teller('t1', bank, [(0, 1, 90), (1, 2, 150), (2, 0, 10)]),
        Teller('t2', bank, [(2, 1, 60), (1, 0, 20), (0, 2, 300)]),
    ]
    for t in tellers:
        t.start()
    for t in tellers:
        t.join()
        assert t.exitcode == 0
    print('total', sum(bank.balances), 'jobs', sum(bank.stats))
