import threading

total = 0
lock = threading.Lock()


def add(n):
    global total
    with lock:
        total += n


ts = [threading.Thread(target=add, args=(n,)) for n in (10, 20)]
for t in ts:
    t.start()
print(total)
