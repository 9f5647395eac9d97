import threading


class Acc:
    balance = 100


acc = Acc()


class Tx:
    def __enter__(self):
        self.balance = acc.balance
        return self

    def __exit__(self, kind, value, tb):
        if kind is None:
            acc.balance = self.balance


def work(k):
    with Tx() as tx:
        tx.balance += k


ts = [threading.Thread(target=work, args=(k,)) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(acc.balance)
