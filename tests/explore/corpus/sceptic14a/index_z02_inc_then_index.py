import threading

n = -1
lock = threading.Lock()
rows = [None] * 3


def add(x):
    global n
    with lock:
        n += 1
    rows[n] = x


ts = [threading.Thread(target=add, args=(x,)) for x in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(rows.count(None) == 1)
