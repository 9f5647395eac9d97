import threading

LIMIT = 1
active = {}
lock = threading.Lock()


def visit(me):
    with lock:
        active[me] = True
        full = len(active) > LIMIT
    if full:
        with lock:
            del active[me]
        return
    with lock:
        active.pop(me)


ts = [threading.Thread(target=visit, args=(n,)) for n in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(active))
