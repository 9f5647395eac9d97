import threading

LIMIT = 1
inside = []
lock = threading.Lock()


def visit(me):
    with lock:
        inside.append(me)
        over = len(inside) > LIMIT
    if over:
        with lock:
            inside.remove(me)
        return
    with lock:
        inside.remove(me)


ts = [threading.Thread(target=visit, args=(n,)) for n in ("ann", "bob", "eve")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(inside)
