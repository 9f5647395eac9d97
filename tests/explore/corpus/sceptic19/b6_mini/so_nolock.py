import threading

lock = threading.Lock()
ready = False
hits = None


def visit():
    global ready, hits
    if not ready:
        hits = 0
        ready = True
    with lock:
        hits += 1


ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(hits)
