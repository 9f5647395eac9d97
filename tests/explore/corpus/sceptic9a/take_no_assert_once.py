import threading

lock = threading.Lock()
hits = 0
total = 0


def client():
    global hits
    with lock:
        hits += 1


def reporter():
    global hits, total
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
