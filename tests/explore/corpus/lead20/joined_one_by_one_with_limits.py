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
    t.join(5)
print(threading.active_count())
print("total", total)
