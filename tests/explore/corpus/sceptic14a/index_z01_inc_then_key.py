import threading

n = 0
lock = threading.Lock()
rows = {}


def add(x):
    global n
    with lock:
        n += 1
    rows[n] = x


ts = [threading.Thread(target=add, args=(x,)) for x in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(len(rows))
