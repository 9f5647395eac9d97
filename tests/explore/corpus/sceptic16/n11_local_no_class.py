import threading

db = {"n": 0}


def load():
    return db["n"]


def store(v, ok):
    if ok:
        db["n"] = v


def work(k):
    v = load()
    v += k
    store(v, True)


ts = [threading.Thread(target=work, args=(k,)) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(db)
