# Bank with shared accounts. One lock per account, always locked in index order.
import multiprocessing as mp


class Bank:
    def __init__(self, balances):
        self.balances = mp.Array('i', balances, lock=False)
        self.locks = [mp.Lock() for _ in balances]
        self.refused = mp.Value('i', 0)
        self.done = mp.Value('i', 0)

    def transfer(self, src, dst, amount):
        if src == dst:
            return False
        first, second = min(src, dst), max(src, dst)
        with self.locks[first]:
            with self.locks[second]:
                if self.balances[src] < amount:
                    ok = False
                else:
                    self.balances[src] -= amount
                    self.balances[dst] += amount
                    ok = True
        counter = self.done if ok else self.refused
        with counter.get_lock():
            counter.value += 1
        return ok

    def total(self):
        for lock in self.locks:
            lock.acquire()
        try:
            return sum(self.balances)
        finally:
            for lock in reversed(self.locks):
                lock.release()


def teller(bank, k):
    n = len(bank.balances)
    bank.transfer(k, (k + 1) % n, 80)
    bank.transfer((k + 1) % n, k, 30)
    if not bank.transfer(k, (k + 2) % n, 150):
        bank.transfer(k, (k + 2) % n, 10)


def main():
    bank = Bank([100, 100, 100])
    tellers = [mp.Process(target=teller, args=(bank, k)) for k in range(3)]
    for t in tellers:
        t.start()
    for t in tellers:
        t.join()
    attempts = bank.done.value + bank.refused.value
    print('total', bank.total(), 'ok', 9 <= attempts <= 12)


if __name__ == '__main__':
    main()
