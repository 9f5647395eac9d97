import copy
import threading

class Ledger:
    def __init__(self):
        self.lock = threading.RLock()
        self.accounts = {"a": 10, "b": 10}
        self.version = 0

    def move(self, source, target, n):
        with self.lock:
            new = dict(self.accounts)
            new[source] -= n
            new[target] += n
            if new[source] < 0:
                return False
            self.accounts = new
            self.version += 1
            return True

    def snapshot(self):
        with self.lock:
            return copy.deepcopy(self.accounts), self.version

ledger = Ledger()
bad = []

def clerk():
    for n in (4, 5, 6):
        if not ledger.move("a", "b", n):
            ledger.move("b", "a", n)

def auditor():
    for _ in range(2):
        accounts, version = ledger.snapshot()
        if sum(accounts.values()) != 20:
            bad.append(version)

ts = [threading.Thread(target=f) for f in (clerk, clerk, auditor)]
for t in ts: t.start()
for t in ts: t.join()
print(bad)
