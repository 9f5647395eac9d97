import threading

n = 0


def add(lock=None):
    global n
    lock = lock or threading.Lock()
    with lock:
        n += 1


common = threading.Lock()
ts = [threading.Thread(target=add, kwargs={"lock": common}) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
