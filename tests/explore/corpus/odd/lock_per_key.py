import threading

keys = ["a", "b"]
locks = {k: threading.Lock() for k in keys}
totals = dict.fromkeys(keys, 0)


def add(order):
    for k in order:
        with locks[k]:
            totals[k] += 1


ts = [threading.Thread(target=add, args=(o,)) for o in ("aab", "bba", "ab")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(totals)
