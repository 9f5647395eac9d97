import threading


class Account:
    def __init__(self, balance):
        self.balance = balance

    def __iadd__(self, n):
        self.balance += n
        return self


acc = Account(10)


def work(n):
    global acc
    acc += n


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(acc.balance)
