import threading

lock = threading.Lock()
visits = 0
seen = []


def visit():
    global visits
    with lock:
        before = visits
    seen.append("before me %d" % before)
    with lock:
        visits += 1


ts = [threading.Thread(target=visit) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(visits)
