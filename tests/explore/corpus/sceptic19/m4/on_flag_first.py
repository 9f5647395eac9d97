import threading

lock = threading.Lock()
ready = False
hits = None


def visit():
    global ready, hits
    if not ready:
        ready = True
        hits = 0
    with lock:
        hits += 1


ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(hits)
