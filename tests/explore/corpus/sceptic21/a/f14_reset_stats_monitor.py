import threading

hits = 0
lock = threading.Lock()
total = 0


def worker():
    global hits
    for _ in range(2):
        with lock:
            hits += 1


def monitor():
    global hits, total
    with lock:
        total += hits
    with lock:
        hits = 0


ts = [threading.Thread(target=worker), threading.Thread(target=monitor)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
