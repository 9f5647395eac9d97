import threading

db = {"n": 0}


class Edit:
    def __enter__(self):
        self.old = db["n"]
        return self

    def set(self, v):
        self.new = v

    def __exit__(self, *exc):
        db["n"] = self.new


def work(k):
    with Edit() as e:
        e.set(e.old + k)


ts = [threading.Thread(target=work, args=(k,)) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(db)
