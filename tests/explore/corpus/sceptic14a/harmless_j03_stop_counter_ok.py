import threading

limit = 5
hits = 0
lock = threading.Lock()


def hit():
    global hits
    if limit > 3:
        with lock:
            hits += 1


def lower():
    global limit
    limit = 4


ts = [threading.Thread(target=f) for f in (hit, lower, hit)]
for t in ts: t.start()
for t in ts: t.join()
print(hits)
