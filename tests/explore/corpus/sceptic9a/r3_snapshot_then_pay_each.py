import threading


class Payroll:
    def __init__(self):
        self._accounts = {"ann": 0, "ben": 0, "cid": 0}
        self._lock = threading.Lock()
        self.budget = 30
        self.unpaid = []

    def names(self):
        with self._lock:
            return list(self._accounts)

    def remove(self, name):
        with self._lock:
            return self._accounts.pop(name, None)

    def pay(self, name, n):
        with self._lock:
            if name not in self._accounts:
                return False
            if self.budget < n:
                return False
            self.budget -= n
            self._accounts[name] += n
            return True

    def total(self):
        with self._lock:
            return sum(self._accounts.values()) + self.budget


p = Payroll()
out = []


def pay_all():
    for name in p.names():
        ok = p.pay(name, 10)
        if not ok:
            p.unpaid.append(name)


def fire():
    got = p.remove("ben")
    if got is not None:
        out.append(got)


ts = [threading.Thread(target=pay_all), threading.Thread(target=fire)]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert p.total() + sum(out) == 30
