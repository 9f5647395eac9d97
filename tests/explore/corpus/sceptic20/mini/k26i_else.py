import threading
lock = threading.Lock()
inside = 0
log = []
def visit():
    global inside
    with lock:
        inside += 1
        ok = inside <= 1
    if ok:
        log.append("visit")
        with lock:
            inside -= 1
    else:
        log.append("turned away")
        with lock:
            inside -= 1
ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(inside, len(log))
