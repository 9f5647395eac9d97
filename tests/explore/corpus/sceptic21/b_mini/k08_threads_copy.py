import threading

slots = [0, 0, 0]
lock = threading.Lock()


def W():
    with lock:
        i = list(slots).index(0)
    with lock:
        slots[i] = 1


ts = [threading.Thread(target=W) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(slots)
