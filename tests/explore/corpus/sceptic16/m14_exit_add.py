import threading

lock = threading.Lock()
db = {"n": 0}


class Edit:
    def __enter__(self):
        self.more = 0
        return self

    def __exit__(self, *exc):
        with lock:
            db["n"] += self.more


def work(k):
    with Edit() as e:
        e.more += k


ts = [threading.Thread(target=work, args=(k,)) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(db)
