import threading

a, b = 1, 2
lock = threading.Lock()


def swap():
    global a, b
    with lock:
        a, b = b, a


ts = [threading.Thread(target=swap) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(a, b)
