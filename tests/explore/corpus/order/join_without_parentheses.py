import threading

total = 0
lock = threading.Lock()


def add():
    global total
    with lock:
        total += 10


ts = [threading.Thread(target=add) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join
print("total", total)
