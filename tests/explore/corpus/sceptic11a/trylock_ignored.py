import threading

lock = threading.Lock()
count = 0


def worker(n):
    global count
    for _ in range(n):
        got = lock.acquire(blocking=False)
        count += 1
        if got:
            lock.release()


ts = [threading.Thread(target=worker, args=(3,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("count =", count)
