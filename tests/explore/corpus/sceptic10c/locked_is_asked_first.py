import threading

lock = threading.Lock()
n = 0


def job():
    global n
    if not lock.locked():
        lock.acquire()
        n += 1
        lock.release()
    else:
        n += 1


ts = [threading.Thread(target=job) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
