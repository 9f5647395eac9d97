import threading

db = {"alice": 100}
lock = threading.Lock()


class Tx:
    def __init__(self, key):
        self.key = key

    def __enter__(self):
        lock.acquire()
        self.value = db[self.key]
        return self

    def __exit__(self, kind, exc, tb):
        try:
            if kind is None:
                db[self.key] = self.value
        finally:
            lock.release()


def pay_in(n):
    with Tx("alice") as tx:
        tx.value += n


ts = [threading.Thread(target=pay_in, args=(n,)) for n in (10, 20)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(db)
