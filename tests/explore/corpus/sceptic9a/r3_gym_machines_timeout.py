import threading

machines = threading.BoundedSemaphore(2)
lock = threading.Lock()
trained = 0
went_home = 0
in_use = 0


def guest():
    global trained, went_home, in_use
    if not machines.acquire(timeout=1):
        with lock:
            went_home += 1
        return
    try:
        with lock:
            in_use += 1
            assert in_use <= 2
        with lock:
            in_use -= 1
            trained += 1
    finally:
        machines.release()


ts = [threading.Thread(target=guest) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert trained + went_home == 3 and in_use == 0
