import threading

lock = threading.Lock()
hits = 0
total = 0


def client():
    global hits
    for _ in range(3):
        with lock:
            hits += 1


def reporter():
    global hits, total
    for _ in range(2):
        with lock:
            n = hits
            hits = 0
        total += n


c = threading.Thread(target=client)
r = threading.Thread(target=reporter)
c.start()
r.start()
c.join()
r.join()
print(total + hits)
