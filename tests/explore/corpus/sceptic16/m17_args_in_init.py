import threading

db = {"n": 0}


class Edit:
    def __init__(self, key):
        self.key = key

    def __enter__(self):
        self.n = db[self.key]
        return self

    def __exit__(self, *exc):
        db[self.key] = self.n


def work(k):
    with Edit("n") as e:
        e.n += k


ts = [threading.Thread(target=work, args=(k,)) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(db)
