import threading

lock = threading.Lock()
hits = 0
report = []


def client():
    global hits
    for _ in range(3):
        with lock:
            hits += 1


def reporter():
    global hits
    with lock:
        n = hits
    report.append(n)
    with lock:
        hits = 0


c = threading.Thread(target=client)
r = threading.Thread(target=reporter)
c.start()
r.start()
c.join()
r.join()
print(sum(report) + hits)
