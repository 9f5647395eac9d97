# 银行转账系统: 全局锁 + 快照
import threading


class FrozenError(Exception):
    pass


class Bank:
    def __init__(self, accounts):
        self.accounts = dict(accounts)
        self.frozen = set()
        self.log = []
        self.lock = threading.RLock()

    def _check(self, name):
        if name in self.frozen:
            raise FrozenError(name)

    def withdraw(self, name, amount):
        with self.lock:
            self._check(name)
            if self.accounts[name] < amount:
                return False
            self.accounts[name] -= amount
            return True

    def deposit(self, name, amount):
        with self.lock:
            self._check(name)
            self.accounts[name] += amount

    def transfer(self, src, dst, amount):
        with self.lock:
            # 先检查目标账户, 避免钱丢失
            self._check(dst)
            if not self.withdraw(src, amount):
                self.log.append(f"{src}->{dst} refused")
                return False
            self.deposit(dst, amount)
            self.log.append(f"{src}->{dst} {amount}")
            return True

    def freeze(self, name):
        with self.lock:
            self.frozen.add(name)

    def unfreeze(self, name):
        with self.lock:
            self.frozen.discard(name)

    def snapshot(self):
        with self.lock:
            return dict(self.accounts)


def work(bank, jobs):
    for src, dst, amount in jobs:
        try:
            bank.transfer(src, dst, amount)
        except FrozenError:
            pass


def police(bank):
    bank.freeze("b")
    bank.unfreeze("b")


def auditor(bank):
    for _ in range(2):
        snap = bank.snapshot()
        print("total", sum(snap.values()))


bank = Bank({"a": 100, "b": 200, "c": 300})
ts = [
    threading.Thread(target=work, args=(bank, [("a", "b", 50), ("b", "c", 220)])),
    threading.Thread(target=work, args=(bank, [("c", "a", 10)])),
    threading.Thread(target=police, args=(bank,)),
    threading.Thread(target=auditor, args=(bank,)),
]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end", sum(bank.snapshot().values()))
