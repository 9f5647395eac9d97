import threading

active = 0
peak = 0
lock = threading.Lock()


def task():
    global active, peak
    with lock:
        active += 1
        if active > peak:
            peak = active
    with lock:
        active -= 1


ts = [threading.Thread(target=task) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(active)
