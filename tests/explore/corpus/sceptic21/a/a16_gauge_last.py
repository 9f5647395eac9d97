import threading

active = 0
closed = 0
lock = threading.Lock()


def worker():
    global active, closed
    with lock:
        active += 1
    with lock:
        active -= 1
    if active == 0:
        closed += 1


threads = [threading.Thread(target=worker) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
