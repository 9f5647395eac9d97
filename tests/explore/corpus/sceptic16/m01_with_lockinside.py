import threading

lock = threading.Lock()
db = {"n": 0}


class Edit:
    def __enter__(self):
        with lock:
            self.n = db["n"]
        return self

    def __exit__(self, *exc):
        with lock:
            db["n"] = self.n


def work():
    with Edit() as e:
        e.n += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(db)
