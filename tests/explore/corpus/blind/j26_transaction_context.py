import threading
import copy


class Ledger:
    def __init__(self, **balances):
        self.balances = balances
        self.lock = threading.RLock()
        self.committed = 0
        self.rolled_back = 0

    def begin(self):
        return Transaction(self)


class Transaction:
    def __init__(self, ledger):
        self.ledger = ledger

    def __enter__(self):
        self.ledger.lock.acquire()
        self.work = copy.copy(self.ledger.balances)
        return self

    def move(self, a, b, amount):
        self.work[a] -= amount
        self.work[b] += amount
        if self.work[a] < 0:
            raise ValueError(f'{a} would be at {self.work[a]}')

    def __exit__(self, kind, error, trace):
        try:
            if kind is None:
                self.ledger.balances = self.work
                self.ledger.committed += 1
            else:
                self.ledger.rolled_back += 1
        finally:
            self.ledger.lock.release()
        return kind is ValueError


ledger = Ledger(ann=50, bob=50, cid=0)


def clerk(moves):
    for move in moves:
        with ledger.begin() as transaction:
            for step in move:
                transaction.move(*step)


threads = [threading.Thread(target=clerk, args=([[('ann', 'bob', 30), ('bob', 'cid', 80)]],)),
           threading.Thread(target=clerk, args=([[('bob', 'ann', 60)], [('bob', 'cid', 10)]],)),
           threading.Thread(target=clerk, args=([[('cid', 'ann', 5)]],))]
for t in threads: t.start()
for t in threads: t.join()
assert sum(ledger.balances.values()) == 100
assert ledger.committed + ledger.rolled_back == 4
print(sum(ledger.balances.values()))
