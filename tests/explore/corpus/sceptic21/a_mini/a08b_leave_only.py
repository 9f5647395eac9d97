import threading

LIMIT = 1
active = 0
lock = threading.Lock()


def visit():
    global active
    with lock:
        active += 1
    crowded = active > LIMIT
    if crowded:
        with lock:
            active -= 1
    else:
        with lock:
            active -= 1


threads = [threading.Thread(target=visit) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(active)
