import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self._l = threading.RLock()

    def __enter__(self):
        self._l.acquire()
        return self

    def __exit__(self, *exc):
        self._l.release()

    def __iadd__(self, n):
        self.balance += n
        return self

    def __isub__(self, n):
        self.balance -= n
        return self


acc = Account(10)


def work(n):
    global acc
    with acc as a:
        a += n
        a -= 1


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(acc.balance)
