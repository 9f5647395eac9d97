import threading


class Account:
    def __init__(self):
        self.balance = 0


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        setattr(self._target, name, value)


acc = Proxy(Account())


def work():
    for _ in range(3):
        acc.balance += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(acc.balance)
