import threading

locks, guard, totals = {}, threading.Lock(), {"a": 0}


def lock_for(key):
    try:
        return locks[key]
    except KeyError:
        with guard:
            try:
                return locks[key]
            except KeyError:
                lock = locks[key] = threading.Lock()
                return lock


def work(n):
    with lock_for("a"):
        totals["a"] += n


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(totals)
