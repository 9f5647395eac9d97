import threading

sem = threading.Semaphore(1)
n = []


def work(k):
    if sem._value > 0:
        assert sem.acquire(blocking=False), "被抢先"
        n.append(k)
        sem.release()


ts = [threading.Thread(target=work, args=(k,)) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(n) >= 1)
