import threading

lock = threading.Lock()
n = 0


def work():
    global n
    for _ in range(3):
        got = lock.acquire(blocking=False)
        n += 1
        if got:
            lock.release()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
