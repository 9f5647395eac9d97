import threading

requests = [2, 7, 9]
served = []
lock = threading.Lock()


def W():
    global requests
    with lock:
        nearest = min(requests)
    with lock:
        requests = [r for r in requests if r != nearest]
        served.append(nearest)


ts = [threading.Thread(target=W) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(served)
