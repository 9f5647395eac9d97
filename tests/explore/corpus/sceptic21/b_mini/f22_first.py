import threading

requests = [2, 7]
served = []
lock = threading.Lock()


def elevator(floor):
    with lock:
        nearest = requests[0]
    with lock:
        if nearest in requests:
            requests.remove(nearest)
        served.append(nearest)


ts = [threading.Thread(target=elevator, args=(f,)) for f in (0, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(served))
