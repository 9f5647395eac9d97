import threading

db = {"n": 0}


class Tx:
    def __init__(self):
        self.n = db["n"]
        self.dirty = False

    def add(self, k):
        self.n += k
        self.dirty = True

    def commit(self):
        if self.dirty:
            db["n"] = self.n


def work(k):
    tx = Tx()
    tx.add(k)
    tx.commit()


ts = [threading.Thread(target=work, args=(k,)) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(db)
