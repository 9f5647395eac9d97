import threading
ev = threading.Event()
runs = []
def once(k):
    if not ev._flag:
        ev.set()
        runs.append(k)
ts = [threading.Thread(target=once, args=(k,)) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
assert len(runs) == 1
