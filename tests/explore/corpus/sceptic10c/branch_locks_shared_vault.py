import threading


class Vault:
    cash = 100


class Branch:
    def __init__(self, vault):
        self.vault = vault
        self.lock = threading.Lock()

    def move(self, amount):
        with self.lock:
            self.vault.cash = self.vault.cash + amount


v = Vault()
branches = [Branch(v), Branch(v)]


def clerk(branch):
    for _ in range(2):
        branch.move(10)


ts = [threading.Thread(target=clerk, args=(b,)) for b in branches]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(v.cash)
