import threading

started = False
total = 99
lock = threading.Lock()


def share(n):
    global started, total
    with lock:
        leader = not started
    if leader:
        with lock:
            total = 0
            started = True
    with lock:
        total += n


ts = [threading.Thread(target=share, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
