import threading

db = {"a": 1, "b": 2}


class Session:
    def __init__(self):
        self.cache = dict(db)
        self.dirty = set()

    def add(self, key, n):
        self.cache[key] += n
        self.dirty.add(key)

    def commit(self):
        for key in self.dirty:
            db[key] = self.cache[key]


def work(key, n):
    s = Session()
    s.add(key, n)
    s.commit()


ts = [threading.Thread(target=work, args=a) for a in (("a", 5), ("b", 7))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(db)
