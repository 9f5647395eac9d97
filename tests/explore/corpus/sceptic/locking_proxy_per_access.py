import threading


class Account:
    def __init__(self):
        self.balance = 0


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_lock", threading.RLock())

    def __getattr__(self, name):
        with self._lock:
            return getattr(self._target, name)

    def __setattr__(self, name, value):
        with self._lock:
            setattr(self._target, name, value)


acc = Proxy(Account())


def work():
    for _ in range(3):
        acc.balance += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(acc.balance)
