import threading

BUDGET = 10
used = 0
lock = threading.Lock()


def download(size):
    global used
    with lock:
        used += size
        over = used - BUDGET
    if over > 0:
        with lock:
            used -= over


ts = [threading.Thread(target=download, args=(s,)) for s in (8, 7)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(used)
