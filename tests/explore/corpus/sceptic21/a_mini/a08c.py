import threading

LIMIT = 1
active = 0
lock = threading.Lock()


def visit():
    global active
    if active >= LIMIT:
        return
    with lock:
        active += 1
    with lock:
        active -= 1


ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(active)
