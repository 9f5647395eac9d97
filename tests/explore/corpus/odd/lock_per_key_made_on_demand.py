import threading

locks = {}
totals = {"a": 0}


def add(k):
    if k not in locks:
        locks[k] = threading.Lock()
    with locks[k]:
        totals[k] += 1


ts = [threading.Thread(target=add, args=("a",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(totals)
