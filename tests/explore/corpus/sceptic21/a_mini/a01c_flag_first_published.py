import threading

ready = False
hits = 3
lock = threading.Lock()


def work():
    global ready, hits
    with lock:
        first = not ready
        ready = True
    if first:
        with lock:
            hits = 0
    with lock:
        hits += 1


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
