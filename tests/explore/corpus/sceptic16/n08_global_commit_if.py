import threading

n = 0


class Tx:
    def __init__(self):
        self.n = n

    def commit(self, ok):
        global n
        if ok:
            n = self.n


def work(k):
    tx = Tx()
    tx.n += k
    tx.commit(True)


ts = [threading.Thread(target=work, args=(k,)) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
