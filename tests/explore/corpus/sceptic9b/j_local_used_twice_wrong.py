import threading

lock = threading.Lock()
held = 0


def job():
    global held
    with lock:
        n = held
        if n >= 2:
            return
        held = n + 1
    with lock:
        held = n


ps = [threading.Thread(target=job) for _ in range(2)]
for p in ps:
    p.start()
for p in ps:
    p.join()
print(held)
