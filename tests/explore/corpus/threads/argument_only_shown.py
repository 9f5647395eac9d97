import threading

total = 0
lock = threading.Lock()
log = []


def add(seen, k):
    global total
    log.append(seen)
    with lock:
        total += k


ts = []
for k in (5, 7):
    t = threading.Thread(target=add, args=(total, k))
    t.start()
    ts.append(t)
for t in ts:
    t.join()
print(total)
