import threading

LIMIT = 1
active = set()
lock = threading.Lock()


def visit(me):
    with lock:
        active.add(me)
        full = len(active) > LIMIT
    if full:
        with lock:
            active.remove(me)
        return
    with lock:
        active.discard(me)


ts = [threading.Thread(target=visit, args=(n,)) for n in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(active))
