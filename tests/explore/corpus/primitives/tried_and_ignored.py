import threading

n = 0
lock = threading.Lock()


def work():
    global n
    for _ in range(20):
        lock.acquire(False)
        n += 1
        if lock.locked():
            lock.release()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
