import threading

db = {"n": 0}


class Tx:
    def __enter__(self):
        self.n = db["n"]
        return self

    def __exit__(self, kind, exc, tb):
        if kind is None:
            db.update(n=self.n)


def work(k):
    with Tx() as tx:
        tx.n += k


ts = [threading.Thread(target=work, args=(k,)) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(db)
