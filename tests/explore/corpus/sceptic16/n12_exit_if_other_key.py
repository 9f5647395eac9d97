import threading

db = {"alice": 100, "bob": 0}


class Tx:
    def __init__(self, key):
        self.key = key

    def __enter__(self):
        self.value = db[self.key]
        return self

    def __exit__(self, kind, exc, tb):
        if kind is None:
            db[self.key] = self.value


def pay_in(who, n):
    with Tx(who) as tx:
        tx.value += n


ts = [threading.Thread(target=pay_in, args=a) for a in (("alice", 10), ("bob", 20))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(dict(sorted(db.items())))
