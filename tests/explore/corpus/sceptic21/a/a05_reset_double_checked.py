import threading

ready = False
hits = 5
lock = threading.Lock()


def work():
    global ready, hits
    if not ready:
        with lock:
            if not ready:
                hits = 0
                ready = True
    with lock:
        hits += 1


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(hits)
