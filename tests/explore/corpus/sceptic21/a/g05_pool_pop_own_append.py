import threading

pool = ["c1"]
lock = threading.Lock()


def work():
    with lock:
        c = pool.pop() if pool else None
    if c is None:
        return
    with lock:
        pool.append(c)
    c = pool.pop()
    with lock:
        pool.append(c)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
