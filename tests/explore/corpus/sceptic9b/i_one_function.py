import threading

lock = threading.Lock()
active = 0


def job():
    global active
    with lock:
        n = active
        if n >= 2:
            return
        active = n + 1
    with lock:
        active -= 1


ps = [threading.Thread(target=job) for _ in range(2)]
for p in ps:
    p.start()
for p in ps:
    p.join()
print(active)
