import threading

keys = ["a", "b"]
locks = [threading.Lock() for _ in range(3)]
totals = dict.fromkeys(keys, 0)


def add(order, i):
    for k in order:
        with locks[i]:
            totals[k] += 1


ts = [threading.Thread(target=add, args=(o, i)) for i, o in enumerate(("aab", "bba", "ab"))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(totals)
