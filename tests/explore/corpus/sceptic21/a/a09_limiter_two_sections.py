import threading

LIMIT = 2
active = 1
lock = threading.Lock()


def visit():
    global active
    with lock:
        free = active < LIMIT
    if free:
        with lock:
            active += 1
        with lock:
            active -= 1


threads = [threading.Thread(target=visit) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(active)
