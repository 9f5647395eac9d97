import threading

pool = [1, 2, 3]
lock = threading.Lock()


def worker():
    with lock:
        if pool:
            c = pool.pop()
        else:
            return
    with lock:
        if pool is not None:
            pool.append(c)


def shutdown():
    global pool
    with lock:
        pool = None


threads = [threading.Thread(target=worker), threading.Thread(target=worker), threading.Thread(target=shutdown)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
