import threading

values = [1, 2, 3]


def add(k):
    for i, x in enumerate(values):
        values[i] = x + k


ts = [threading.Thread(target=add, args=(k,)) for k in (10, 100)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(values)
