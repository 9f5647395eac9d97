import threading

lock = threading.Lock()
ready = False
limit = None
out = []


def visit():
    global ready, limit
    with lock:
        need = not ready
    if need:
        with lock:
            limit = 100
            ready = True
    with lock:
        out.append(limit)


ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(out))
