import threading

total = 0
lock = threading.Lock()


def snapshots():
    for _ in range(2):
        with lock:
            yield_ = total
        yield yield_


def work():
    global total
    for seen in snapshots():
        with lock:
            total = max(total, seen) + 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
