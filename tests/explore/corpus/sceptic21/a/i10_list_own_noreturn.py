import threading

LIMIT = 2
inside = []
served = []
lock = threading.Lock()


def visit(me):
    with lock:
        inside.append(me)
        ok = len(inside) <= LIMIT
    if ok:
        served.append(me)
        with lock:
            inside.remove(me)
    else:
        with lock:
            inside.remove(me)


ts = [threading.Thread(target=visit, args=(n,)) for n in ("ann", "bob", "eve")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(inside)
