import threading

lock = threading.Lock()
n = []


def work(k):
    if not lock.locked():
        assert lock.acquire(blocking=False), "被抢先"
        n.append(k)
        lock.release()


ts = [threading.Thread(target=work, args=(k,)) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(n) >= 1)
