import threading

lock = threading.Lock()
row = [1, 2]


def double(i):
    with lock:
        old = row[:]
    new = [2 * one for one in old]
    with lock:
        row[i] = new[i]


ts = [threading.Thread(target=double, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(row)
