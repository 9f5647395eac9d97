import threading

pool = [1, 2, 3]


def worker():
    if pool:
        c = pool.pop()
        pool.append(c)


def shutdown():
    global pool
    pool = None


threads = [threading.Thread(target=worker), threading.Thread(target=worker), threading.Thread(target=shutdown)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
