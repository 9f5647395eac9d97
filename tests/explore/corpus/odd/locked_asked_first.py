import threading

n = 0
lock = threading.Lock()


def work():
    global n
    taken = False
    if not lock.locked():
        lock.acquire()
        taken = True
    n += 1
    if taken:
        lock.release()


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
