import threading

total = 0
lock = threading.Lock()


def add():
    global total
    for _ in range(10):
        with lock:
            total += 1


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join(timeout=10)
print("total", total)
