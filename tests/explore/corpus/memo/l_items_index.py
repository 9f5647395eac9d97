import threading
pay = [100, 200]
lock = threading.Lock()
def bonus():
    with lock:
        pay[1] += 5
def raise_all():
    with lock:
        old = pay[:]
    new = [old[i] * 2 for i in range(len(old))]
    with lock:
        pay[0], pay[1] = new
ts = [threading.Thread(target=f) for f in (bonus, raise_all)]
for t in ts: t.start()
for t in ts: t.join()
print(len(pay))
