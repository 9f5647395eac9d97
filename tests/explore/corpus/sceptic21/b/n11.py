import threading

hits = 0
minutes = []
lock = threading.Lock()


def every_minute():
    global hits
    with lock:
        minutes.append(hits)
        hits = 0


def client():
    global hits
    for _ in range(2):
        with lock:
            hits += 1


ts = [threading.Thread(target=f) for f in (client, every_minute, client)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(minutes) + hits)
