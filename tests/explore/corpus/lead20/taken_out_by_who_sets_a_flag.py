import threading

lock = threading.Lock()
alerted = False
hits = 0
total = 0


def visit():
    global hits
    for _ in range(2):
        with lock:
            hits += 1


def collect():
    global alerted, hits, total
    with lock:
        first = not alerted
    with lock:
        total += hits
        hits = 0
    if first:
        with lock:
            alerted = True


threads = [threading.Thread(target=target) for target in (visit, collect, visit, collect)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(total + hits, alerted)
