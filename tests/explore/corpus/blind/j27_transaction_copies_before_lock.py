import threading


class Ledger:
    def __init__(self, **balances):
        self.balances = balances
        self.lock = threading.Lock()
        self.commits = 0


class Transaction:
    def __init__(self, ledger):
        self.ledger = ledger

    def __enter__(self):
        self.work = dict(self.ledger.balances)
        return self.work

    def __exit__(self, kind, error, trace):
        if kind is None:
            with self.ledger.lock:
                self.ledger.balances = self.work
                self.ledger.commits += 1
        return False


ledger = Ledger(ann=50, bob=50, cid=50)


def clerk(a, b, amount):
    with Transaction(ledger) as balances:
        if balances[a] >= amount:
            balances[a] -= amount
            balances[b] += amount


threads = [threading.Thread(target=clerk, args=a) for a in (('ann', 'bob', 10), ('cid', 'bob', 20))]
for t in threads: t.start()
for t in threads: t.join()
print(ledger.balances, ledger.commits)
