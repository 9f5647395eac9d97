import threading
best = 0
lock = threading.Lock()
def offer(values):
    global best
    for v in values:
        if v > best:
            with lock:
                if v > best:
                    best = v
ts = [threading.Thread(target=offer, args=(vs,)) for vs in ([3, 9], [7, 4])]
for t in ts: t.start()
for t in ts: t.join()
print(best)
