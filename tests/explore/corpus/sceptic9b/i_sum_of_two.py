import threading

lock = threading.Lock()
held = sold = 0


def job():
    global held, sold
    with lock:
        h, s = held, sold
        if h + s >= 2:
            return
        held = h + 1
    with lock:
        held -= 1
        sold += 1


ps = [threading.Thread(target=job) for _ in range(2)]
for p in ps:
    p.start()
for p in ps:
    p.join()
print(held, sold)
