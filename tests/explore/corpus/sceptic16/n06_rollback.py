import threading

stock = {"nuts": 10}


class Edit:
    def __enter__(self):
        self.rows = dict(stock)
        return self.rows

    def __exit__(self, kind, value, tb):
        if kind is not None:
            return True
        stock["nuts"] = self.rows["nuts"]
        return False


def take(n):
    with Edit() as rows:
        if rows["nuts"] < n:
            raise ValueError("too few")
        rows["nuts"] -= n


ts = [threading.Thread(target=take, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
