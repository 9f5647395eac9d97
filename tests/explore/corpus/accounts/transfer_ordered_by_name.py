import threading


class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    """Locks are taken in alphabetical order, so no circle can come about."""
    locks = [acc.lock for acc in sorted((source, target), key=lambda acc: acc.name)]
    for lock in locks:
        lock.acquire()
    try:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
    finally:
        for lock in reversed(locks):
            lock.release()


accounts = [Account(n, 100) for n in "ABC"]
pairs = [(0, 1), (1, 2), (2, 0), (1, 0)]
ts = [threading.Thread(target=transfer, args=(accounts[i], accounts[j], 10)) for i, j in pairs]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([a.balance for a in accounts], sum(a.balance for a in accounts))
