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
        total += n
        with lock:
            hits = 0


c = threading.Thread(target=client)
r = threading.Thread(target=reporter)
c.start()
r.start()
c.join()
r.join()
print(total + hits)
