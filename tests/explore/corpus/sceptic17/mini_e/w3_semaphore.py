import threading

loaves = 2
lock = threading.Lock()
fresh = threading.Semaphore(0)


def baker():
    global loaves
    with lock:
        loaves += 2
    fresh.release(3)


def buyer():
    global loaves
    with lock:
        none = loaves == 0
    if none:
        fresh.acquire()
    with lock:
        loaves -= 1


ts = [threading.Thread(target=buyer) for _ in range(3)] + [threading.Thread(target=baker)]
for t in ts: t.start()
for t in ts: t.join()
print('loaves', loaves)
