import threading

started = False
total = 99
lock = threading.Lock()


def share(n):
    global started, total
    with lock:
        if not started:
            started = True
            total = 0
        total += n


ts = [threading.Thread(target=share, args=(n,)) for n in (1, 2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
