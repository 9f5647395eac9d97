import threading

quota = 2
used = 0
lock = threading.Lock()


class Over(Exception):
    pass


def claim():
    global used
    with lock:
        used += 1
        if used > quota:
            raise Over


def job():
    global used
    try:
        claim()
    except Over:
        with lock:
            used -= 1


ts = [threading.Thread(target=job) for _ in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(used)
