import threading

SAFE = False
lock = threading.Lock()
n = 0


def add():
    global n
    if SAFE:
        lock.acquire()
    n += 1
    if SAFE:
        lock.release()


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
