import threading

once = threading.Event()
n = 0
lock = threading.Lock()


def act():
    global n
    if not once.is_set():
        once.set()
        with lock:
            n += 1


ts = [threading.Thread(target=act) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
