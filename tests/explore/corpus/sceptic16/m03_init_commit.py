import threading

db = {"n": 0}


class Tx:
    def __init__(self):
        self.n = db["n"]

    def commit(self):
        db["n"] = self.n


def work():
    tx = Tx()
    tx.n += 1
    tx.commit()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(db)
