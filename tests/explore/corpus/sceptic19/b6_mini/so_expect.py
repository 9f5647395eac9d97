import threading

lock = threading.Lock()
ready = False
hits = None


def visit():
    global ready, hits
    with lock:
        need = not ready
    if need:
        with lock:
            hits = 0
            ready = True
    with lock:
        hits += 1


ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(hits)
