import threading

lock = threading.Lock()
hits = None


def visit():
    global hits
    with lock:
        need = hits is None
    if need:
        with lock:
            hits = 0
    with lock:
        hits += 1


ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(hits)
