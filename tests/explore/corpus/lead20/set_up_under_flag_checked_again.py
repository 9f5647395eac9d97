import threading

lock = threading.Lock()
ready = False
hits = None


def visit():
    global ready, hits
    if not ready:
        with lock:
            if not ready:
                hits = 0
                ready = True
    with lock:
        hits += 1


threads = [threading.Thread(target=visit) for _ in range(2)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(hits)
