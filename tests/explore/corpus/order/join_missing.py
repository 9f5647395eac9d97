import threading

total = 0
lock = threading.Lock()


def add(n):
    global total
    for _ in range(n):
        with lock:
            total += 1


ts = [threading.Thread(target=add, args=(100,)) for _ in range(2)]
for t in ts:
    t.start()
print("total", total)
