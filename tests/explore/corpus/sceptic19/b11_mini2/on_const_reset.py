import threading

lock = threading.Lock()
count = 3
closed = 0


def hit():
    global count
    with lock:
        full = count >= 3
    if full:
        with lock:
            count = 0
    with lock:
        count += 1


ts = [threading.Thread(target=hit) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(count)
