import threading

used = 0
lock = threading.Lock()


def job():
    global used
    with lock:
        used += 4
        over = used > 6
    if over:
        with lock:
            used -= 2
        with lock:
            used -= 2
        return
    with lock:
        used -= 4


threads = [threading.Thread(target=job) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(used)
