# 银行柜台作业：对象套对象
import threading


class Vault:
    def __init__(self, cash):
        self.cash = cash
        self.guard = threading.Lock()
        self.log = []


class Branch:
    def __init__(self, vault):
        self.vault = vault


class Teller:
    def __init__(self, branch, name):
        self.branch = branch
        self.name = name

    def handle(self, orders):
        for sign, amount in orders:
            with self.branch.vault.guard:
                self.branch.vault.cash += sign * amount
                self.branch.vault.log.append((self.name, sign * amount))


vault = Vault(100)
north, south = Branch(vault), Branch(vault)
plan = {
    Teller(north, '小王'): [(+1, 50), (-1, 30)],
    Teller(south, '小李'): [(-1, 10), (+1, 20)],
}
threads = [threading.Thread(target=t.handle, args=(o,)) for t, o in plan.items()]
for t in threads:
    t.start()
for t in threads:
    t.join()
print('cash', vault.cash, 'log', len(vault.log))
