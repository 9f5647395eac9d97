import threading

locks = {}
totals = {"a": 0}


def lock_of(key):
    try:
        return locks[key]
    except KeyError:
        return locks.setdefault(key, threading.Lock())


def work(n):
    with lock_of("a"):
        totals["a"] += n


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(totals)
